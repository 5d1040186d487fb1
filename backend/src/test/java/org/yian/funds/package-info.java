@NullMarked
package org.yian.funds;

import org.jspecify.annotations.NullMarked;
