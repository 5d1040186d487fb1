package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/** The bodies of the requests on incomes and on donated goods. */
final class IncomeRequests {

    private IncomeRequests() {}

    /**
     * Money that came in.
     *
     * @param source for interest and other income only: the others say it by their kind
     * @param projectId needed for lottery money; of a donation: its purpose, where one is registered
     * @param purpose of a donation: what the donor wishes it to be used for
     * @param anonymous whether the donor is not named in what is published
     */
    @Serdeable
    record NewIncome(
            long homeId,
            @NotNull IncomeKind kind,
            @Nullable FundSource source,
            @Nullable Long projectId,
            @NotNull LocalDate receivedOn,
            @NotNull Money amount,
            @NotNull MoneyPlace place,
            @NotBlank @Size(max = 100) String payer,
            @Nullable @Size(max = 200) String purpose,
            boolean anonymous,
            @Nullable UUID attachmentId) {}

    /** @param date the day of the counter-entry */
    @Serdeable
    record TakingBack(@NotNull LocalDate date, @NotBlank @Size(max = 200) String reason) {}

    /**
     * Goods that somebody gave.
     *
     * @param goods what and how much
     * @param estimatedValue yuan; null: not estimated
     */
    @Serdeable
    record NewGoods(
            long homeId,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 100) String donor,
            boolean anonymous,
            @NotBlank @Size(max = 200) String goods,
            @Nullable Money estimatedValue,
            @NotBlank @Size(max = 200) String usedFor) {}
}
