package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.funds.Verdict;
import org.yian.platform.Money;

/**
 * An expense with all that is looked at before it is approved.
 *
 * @param rule what the matrix said of source and category on its day
 * @param food what food was bought; empty when it is not told
 * @param similar earlier and later expenses of the home that look like it
 * @param sameDay other cash to the same payee on the same day; with it the threshold of cash is counted
 * @param left yuan that the source, and the cash or bank, have left now; null: the books are not open
 * @param steps the first one first
 */
@Serdeable
record ExpenseDetail(
        ExpenseView expense,
        Rule rule,
        List<Voucher> vouchers,
        List<FoodLine> food,
        List<Reference> similar,
        List<Reference> sameDay,
        @Nullable Left left,
        List<Step> steps) {

    /**
     * @param basis the act, in the reader's language
     * @param document the number of the city's rule that allows it
     */
    @Serdeable
    record Rule(Verdict verdict, String basis, @Nullable String document) {}

    @Serdeable
    record Voucher(UUID id, String mediaType, String name) {}

    @Serdeable
    record Reference(
            long id,
            ExpenseState state,
            LocalDate date,
            Money amount,
            String payee,
            String purpose,
            @Nullable String voucherNumber) {}

    @Serdeable
    record Left(Money source, Money place) {}

    /** @param amount yuan, as it stood then */
    @Serdeable
    record Step(long id, ExpenseAction action, Money amount, Instant at, String by, @Nullable String note) {}
}
