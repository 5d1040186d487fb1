package org.yian.rectifications;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers send to take a step. {@code version} is that of the item which the caller saw. */
final class Requests {

    private Requests() {}

    /**
     * @param cost in yuan
     */
    @Serdeable
    record PlanRequest(
            @NotBlank @Size(max = 1000) String measure,
            @NotBlank @Size(max = 60) String responsiblePerson,
            @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal cost,
            @Nullable FundSource fundSource,
            @NotNull Integer version) {

        Plan plan() {
            return new Plan(measure.strip(), responsiblePerson.strip(), cost, fundSource);
        }
    }

    @Serdeable
    record SubmissionRequest(
            @NotBlank @Size(max = 2000) String note,
            @Nullable @Size(max = 20) List<UUID> attachmentIds,
            @NotNull Integer version) {}

    @Serdeable
    record ReturnRequest(@NotBlank @Size(max = 2000) String reason, @NotNull Integer version) {}

    @Serdeable
    record ClosureRequest(@Nullable @Size(max = 2000) String note, @NotNull Integer version) {}

    @Serdeable
    record ExtensionRequest(
            @NotNull LocalDate until, @NotBlank @Size(max = 500) String reason, @Nullable Integer version) {}

    /**
     * @param until the day that is granted; null: the one that was asked for
     */
    @Serdeable
    record ExtensionDecisionRequest(
            @NotNull Boolean granted,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Integer version) {}

    @Serdeable
    record FireConfirmationRequest(
            @NotBlank @Size(max = 2000) String note,
            @Nullable @Size(max = 20) List<UUID> attachmentIds,
            @Nullable Integer version) {}

    @Serdeable
    record FireGuidanceRequest(@NotBlank @Size(max = 2000) String note, @Nullable Integer version) {}

    @Serdeable
    record NotUpgradableRequest(@NotBlank @Size(max = 1000) String compensatingMeasures, @Nullable Integer version) {}
}
