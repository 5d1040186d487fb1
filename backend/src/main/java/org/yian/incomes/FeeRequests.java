package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Money;

/** The bodies of the requests on the fees of boarders. */
final class FeeRequests {

    static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private FeeRequests() {}

    /**
     * What a boarder pays from a month on.
     *
     * @param fromMonth e.g. {@code 2026-11}
     */
    @Serdeable
    record NewFee(
            long residentId,
            @NotBlank @Pattern(regexp = MONTH) String fromMonth,
            @NotNull Money monthlyFee,
            @Nullable @Size(max = 200) String note) {}

    /** Asks for the invoices of all boarders of a home for a month. */
    @Serdeable
    record NewInvoices(long homeId, @NotBlank @Pattern(regexp = MONTH) String month) {}

    @Serdeable
    record NewPayment(
            @NotNull LocalDate paidOn,
            @NotNull Money amount,
            @NotNull MoneyPlace place,
            @NotBlank @Size(max = 100) String payer) {}

    @Serdeable
    record NewWaiver(@NotNull Money amount, @NotBlank @Size(max = 500) String reason) {}
}
