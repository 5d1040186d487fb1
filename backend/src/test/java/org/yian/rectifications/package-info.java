@NullMarked
package org.yian.rectifications;

import org.jspecify.annotations.NullMarked;
