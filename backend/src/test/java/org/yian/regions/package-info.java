@NullMarked
package org.yian.regions;

import org.jspecify.annotations.NullMarked;
