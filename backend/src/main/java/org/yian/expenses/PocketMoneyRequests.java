package org.yian.expenses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/** The bodies of the requests on lists of pocket money; {@code version} is the one that the caller has seen. */
final class PocketMoneyRequests {

    private PocketMoneyRequests() {}

    /**
     * @param month e.g. {@code 2026-11}
     * @param amount yuan a person; null: that of the province
     */
    @Serdeable
    record NewPocketMoney(
            long homeId,
            @NotBlank @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
            @Nullable Money amount,
            @NotNull MoneyPlace place) {}

    @Serdeable
    record Share(long residentId, @NotNull Money amount) {}

    /**
     * Who gets how much. Who has signed keeps the amount that was signed for.
     *
     * @param scans the printed list with the signatures
     */
    @Serdeable
    record PocketMoneyChange(
            int version,
            @NotNull MoneyPlace place,
            @NotNull @Size(max = 1000) List<@Valid Share> shares,
            @NotNull @Size(max = 20) List<UUID> scans) {}

    /**
     * @param signatureId the picture, when it was signed on the phone
     * @param signedBy who signed for the person; null: the person
     */
    @Serdeable
    record Signatures(
            @NotEmpty @Size(max = 1000) List<Long> residentIds,
            @NotNull SignedHow how,
            @Nullable UUID signatureId,
            @Nullable @Size(max = 50) String signedBy) {}

    /** The money was handed out: it becomes an expense. */
    @Serdeable
    record HandedOut(int version, @NotNull LocalDate date, @NotBlank @Size(max = 50) String handler) {}
}
