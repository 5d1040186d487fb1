@NullMarked
package org.yian.staff;

import org.jspecify.annotations.NullMarked;
