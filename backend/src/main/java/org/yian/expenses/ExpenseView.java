package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/**
 * An expense.
 *
 * @param amount yuan
 * @param handler who has spent it (经手人)
 * @param duplicateReason why it is no second entry of an earlier expense that looks like it
 * @param countyReasons why the county has to approve; empty: it need not
 * @param approval by the director, or by the county in his place
 * @param entryId the entry in the books
 * @param answer why it was returned or withdrawn, or why its reversal was declined
 * @param allowed the steps that the reader may take now
 */
@Serdeable
record ExpenseView(
        long id,
        int version,
        ExpenseState state,
        long homeId,
        String homeName,
        LocalDate date,
        FundSource source,
        ExpenseCategory category,
        @Nullable Long projectId,
        @Nullable String project,
        Money amount,
        MoneyPlace place,
        String payee,
        String purpose,
        String handler,
        @Nullable String voucherNumber,
        @Nullable String duplicateReason,
        List<CountyReason> countyReasons,
        Instant enteredAt,
        String enteredBy,
        @Nullable Consent approval,
        @Nullable Consent countyApproval,
        @Nullable String answer,
        @Nullable Long entryId,
        @Nullable Reversal reversal,
        List<ExpenseAction> allowed) {

    /** Who approved it when. */
    @Serdeable
    record Consent(String by, Instant at) {}

    /**
     * The reversal that was asked for.
     *
     * @param reversedBy null while it waits
     * @param entryId the counter-entry in the books
     */
    @Serdeable
    record Reversal(
            String reason,
            String askedBy,
            Instant askedAt,
            @Nullable String reversedBy,
            @Nullable Instant reversedAt,
            @Nullable Long entryId) {}
}
