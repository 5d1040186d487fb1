@NullMarked
package org.yian.incomes;

import org.jspecify.annotations.NullMarked;
