package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/**
 * What a list of invoices adds up to, in yuan.
 *
 * @param due neither paid nor waived
 * @param overdue of it what should have been paid before today
 */
@Serdeable
record InvoiceTotals(long count, Money amount, Money paid, Money waived, Money due, Money overdue) {}
