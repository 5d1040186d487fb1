package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/**
 * What boarders owe a home.
 *
 * @param due yuan; overdue: of it what should have been paid before today
 * @param longestOverdue days by which the oldest debt is overdue; 0: none is
 */
@Serdeable
record HomeArrears(
        long homeId, String homeName, int boarders, int invoices, Money due, Money overdue, int longestOverdue) {}
