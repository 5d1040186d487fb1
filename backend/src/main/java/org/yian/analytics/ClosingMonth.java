package org.yian.analytics;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * How fast items were closed in a month.
 *
 * @param month as 2026-03
 * @param averageDays from the finding to the closing, one decimal
 * @param medianDays half of them were not slower
 * @param late closed after their deadline
 */
@Serdeable
record ClosingMonth(String month, long closed, BigDecimal averageDays, int medianDays, int longestDays, long late) {}
