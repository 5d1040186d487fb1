package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/**
 * Money that came in.
 *
 * @param invoiceId what a boarder paid by it
 * @param purpose of a donation: what the donor wishes it to be used for
 * @param anonymous whether the donor is not named in what is published
 * @param receiptYear the year in which receipts are counted, with its number; null: there is no receipt
 * @param entryId in the books
 * @param own whether the reader entered it, and so cannot take it back
 * @param reversal null: it counts
 */
@Serdeable
public record IncomeView(
        long id,
        long homeId,
        String homeName,
        IncomeKind kind,
        FundSource source,
        @Nullable Long projectId,
        @Nullable String project,
        @Nullable Long invoiceId,
        LocalDate receivedOn,
        Money amount,
        MoneyPlace place,
        String payer,
        @Nullable String purpose,
        boolean anonymous,
        @Nullable Integer receiptYear,
        @Nullable Integer receiptNumber,
        @Nullable UUID attachmentId,
        long entryId,
        @Nullable String enteredBy,
        Instant enteredAt,
        boolean own,
        @Nullable Reversal reversal) {

    /** That it was taken back. */
    @Serdeable
    public record Reversal(long entryId, String reason, @Nullable String by, Instant at) {}
}
