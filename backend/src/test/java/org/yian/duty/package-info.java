@NullMarked
package org.yian.duty;

import org.jspecify.annotations.NullMarked;
