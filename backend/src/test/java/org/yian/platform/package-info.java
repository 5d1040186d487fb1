@NullMarked
package org.yian.platform;

import org.jspecify.annotations.NullMarked;
