/** Money that comes in beside the allowances: projects, donations, earnings, the fees of boarders. */
@NullMarked
package org.yian.incomes;

import org.jspecify.annotations.NullMarked;
