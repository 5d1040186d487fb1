package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.platform.Money;

/** The bodies of the requests on budgets; {@code version} is the one of the draft that the caller has seen, -1: none yet. */
final class BudgetRequests {

    private BudgetRequests() {}

    /** @param amount yuan a year */
    @Serdeable
    record PlannedLine(@NotNull FundSource source, @NotNull ExpenseCategory category, @NotNull Money amount) {}

    @Serdeable
    record BudgetDraft(int version, @NotNull @Size(max = 161) List<@Valid PlannedLine> lines) {}

    @Serdeable
    record BudgetStep(int version) {}

    @Serdeable
    record BudgetReturn(int version, @NotBlank @Size(max = 500) String reason) {}
}
