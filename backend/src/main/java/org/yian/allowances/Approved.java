package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Money;

/**
 * What the audit log keeps of an approval.
 *
 * @param withoutAccount the payees of whom the approver has acknowledged that they have no bank account
 * @param notPayable yuan that the bank cannot pay them
 */
@Serdeable
record Approved(int persons, Money living, Money care, int held, int withoutAccount, Money notPayable) {

    static Approved of(RunView run, RunDetail.Missing missing) {
        return new Approved(run.persons(), run.living(), run.care(), run.held(), missing.payees(), missing.amount());
    }
}
