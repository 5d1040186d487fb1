@NullMarked
package org.yian.standards;

import org.jspecify.annotations.NullMarked;
