package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.yian.platform.Money;

/**
 * What was invoiced for a month.
 *
 * @param issued how many now, with their sum in yuan
 * @param issuedBefore how many were there already
 * @param withoutFee the names of boarders with whom no fee was agreed
 */
@Serdeable
record InvoiceRun(String month, int issued, Money total, int issuedBefore, List<String> withoutFee) {}
