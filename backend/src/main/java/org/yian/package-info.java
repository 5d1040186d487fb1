@NullMarked
package org.yian;

import org.jspecify.annotations.NullMarked;
