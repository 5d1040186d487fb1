package org.yian.funds;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/** The bodies of the requests on month closings. */
final class ClosingRequests {

    private ClosingRequests() {}

    /**
     * What the home has counted at the end of a month.
     *
     * @param month e.g. {@code 2026-10}
     * @param countedCash yuan in the cash box
     * @param statementBank yuan by the statement of the bank
     * @param cashExplanation needed when the cash differs from the books
     * @param bankExplanation needed when the statement differs from the books
     * @param bankStatementId the scan of the statement; needed unless nothing lies in the bank
     */
    @Serdeable
    record NewClosing(
            long homeId,
            @NotBlank @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
            @NotNull Money countedCash,
            @NotNull Money statementBank,
            @Nullable @Size(max = 500) String cashExplanation,
            @Nullable @Size(max = 500) String bankExplanation,
            @Nullable UUID bankStatementId) {}

    /** Why a closing is returned, or a month opened again. */
    @Serdeable
    record Reason(@NotBlank @Size(max = 500) String reason) {}
}
