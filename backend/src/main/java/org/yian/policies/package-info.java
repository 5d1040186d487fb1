/** The numbers that the law leaves to the province, each in force from a date. */
@NullMarked
package org.yian.policies;

import org.jspecify.annotations.NullMarked;
