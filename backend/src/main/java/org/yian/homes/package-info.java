/** The nursing homes: what they are, where, how full, how staffed, with which approvals and rooms. */
@NullMarked
package org.yian.homes;

import org.jspecify.annotations.NullMarked;
