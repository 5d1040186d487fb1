@NullMarked
package org.yian.homes;

import org.jspecify.annotations.NullMarked;
