package org.yian.deathlists;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** The bodies of the requests on findings; {@code version} is the one that the caller has seen. */
final class FindingRequests {

    private FindingRequests() {}

    /**
     * The list is right.
     *
     * @param amount yuan paid wrongly; needed when it is claimed back
     * @param note what was established
     */
    @Serdeable
    record Confirmation(
            int version,
            @NotNull FindingAction action,
            @Nullable @DecimalMin("0.00") @Digits(integer = 12, fraction = 2) BigDecimal amount,
            @NotBlank @Size(max = 500) String note) {}

    /** The list is wrong. */
    @Serdeable
    record Dismissal(int version, @NotBlank @Size(max = 500) String reason) {}
}
