package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/** A recovery with its months and what was paid back. */
@Serdeable
record RecoveryDetail(RecoveryView recovery, List<Month> months, List<Instalment> instalments) {

    /** What is claimed for a month. */
    @Serdeable
    record Month(String month, Money living, Money care) {}

    /** @param entryId the entry in the books of the home that paid it */
    @Serdeable
    record Instalment(
            long id,
            LocalDate receivedOn,
            Money amount,
            String payer,
            @Nullable String note,
            @Nullable Long entryId,
            @Nullable String recordedBy,
            Instant recordedAt) {}
}
