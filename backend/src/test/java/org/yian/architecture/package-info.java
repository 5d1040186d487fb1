@NullMarked
package org.yian.architecture;

import org.jspecify.annotations.NullMarked;
