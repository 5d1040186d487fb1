/** Who is on duty in a home, week by week. */
@NullMarked
package org.yian.duty;

import org.jspecify.annotations.NullMarked;
