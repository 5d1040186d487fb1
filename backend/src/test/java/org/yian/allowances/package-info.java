@NullMarked
package org.yian.allowances;

import org.jspecify.annotations.NullMarked;
