@NullMarked
package org.yian.supervision;

import org.jspecify.annotations.NullMarked;
