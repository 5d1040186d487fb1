/** What the findings of inspections tell together: the risk score of homes, fail rates, how fast items are closed. */
@NullMarked
package org.yian.analytics;

import org.jspecify.annotations.NullMarked;
