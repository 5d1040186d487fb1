@NullMarked
package org.yian.expenses;

import org.jspecify.annotations.NullMarked;
