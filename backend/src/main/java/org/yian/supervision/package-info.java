/** Supervising orders (督办通知): a city or the province demands that a county sees to overdue items of a home. */
@NullMarked
package org.yian.supervision;

import org.jspecify.annotations.NullMarked;
