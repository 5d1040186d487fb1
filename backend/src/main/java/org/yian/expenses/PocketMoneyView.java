package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/**
 * The pocket money of a home for a month.
 *
 * @param month e.g. {@code 2026-11}
 * @param expenseId the expense that it became; null: it is still being handed out
 * @param scans the printed list with the signatures
 * @param open whether the reader may change it now
 */
@Serdeable
public record PocketMoneyView(
        long id,
        int version,
        long homeId,
        String homeName,
        String month,
        MoneyPlace place,
        Money total,
        int persons,
        int signed,
        @Nullable Long expenseId,
        @Nullable ExpenseState expenseState,
        List<UUID> scans,
        List<Line> lines,
        boolean open) {

    /**
     * @param identityNumber masked
     * @param signedBy who signed for the person; null: the person
     */
    @Serdeable
    public record Line(
            long residentId,
            String name,
            String identityNumber,
            @Nullable String bed,
            Money amount,
            @Nullable SignedHow signedHow,
            @Nullable UUID signatureId,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {}
}
