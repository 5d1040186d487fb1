package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/** The bodies of the requests on the books. */
final class FundRequests {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private FundRequests() {}

    /** What is there when the books begin: how much of which source lies where. */
    @Serdeable
    record OpeningBalance(@NotNull FundSource source, @NotNull MoneyPlace place, @NotNull Money amount) {}

    /**
     * Opens the books of a home.
     *
     * @param month the first month, e.g. {@code 2026-01}
     */
    @Serdeable
    record NewBooks(
            long homeId,
            @NotBlank @Pattern(regexp = MONTH) String month,
            @NotNull @Size(max = 14) List<@Valid OpeningBalance> balances) {}

    /** Money is carried from cash to the bank or the other way. */
    @Serdeable
    record NewTransfer(
            long homeId,
            @NotNull LocalDate date,
            @NotNull MoneyPlace from,
            @NotNull Money amount,
            @Nullable @Size(max = 200) String summary) {}

    @Serdeable
    record Reversal(@NotNull LocalDate date, @NotBlank @Size(max = 200) String reason) {}

    /** How far below zero an account may fall; zero: no longer. */
    @Serdeable
    record Overdraft(@NotNull Money amount, @NotBlank @Size(max = 500) String reason) {}
}
