package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.platform.Money;

/** The bodies of the requests on projects. */
final class ProjectRequests {

    private ProjectRequests() {}

    /**
     * Money for a purpose.
     *
     * @param source {@code LOTTERY} or {@code DONATION}
     * @param documentNumber of the decision that grants it; needed for lottery money
     * @param granted yuan in all
     * @param categories what it may be spent on
     */
    @Serdeable
    record NewProject(
            long homeId,
            @NotNull FundSource source,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String documentNumber,
            @NotNull Money granted,
            @NotNull LocalDate grantedOn,
            @Nullable LocalDate finishBy,
            @NotEmpty Set<@NotNull ExpenseCategory> categories) {}

    /**
     * More time, or more that the money may be spent on; nothing is taken away.
     *
     * @param reason for donations: that the donor agrees
     */
    @Serdeable
    record ProjectChange(
            int version,
            @Nullable LocalDate finishBy,
            @NotNull Set<@NotNull ExpenseCategory> categories,
            @NotBlank @Size(max = 500) String reason) {}

    /** Money is to be spent after all. */
    @Serdeable
    record ProjectReopening(int version, @NotBlank @Size(max = 500) String reason) {}

    @Serdeable
    record ProjectCompletion(int version, @NotNull LocalDate finishedOn) {}
}
