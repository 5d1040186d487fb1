@NullMarked
package org.yian.overview;

import org.jspecify.annotations.NullMarked;
