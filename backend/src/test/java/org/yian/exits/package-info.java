@NullMarked
package org.yian.exits;

import org.jspecify.annotations.NullMarked;
