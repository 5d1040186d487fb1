@NullMarked
package org.yian.staffing;

import org.jspecify.annotations.NullMarked;
