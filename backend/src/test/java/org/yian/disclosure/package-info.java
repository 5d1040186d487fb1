@NullMarked
package org.yian.disclosure;

import org.jspecify.annotations.NullMarked;
