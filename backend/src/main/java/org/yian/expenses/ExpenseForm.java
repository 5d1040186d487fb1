package org.yian.expenses;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.Verdict;
import org.yian.platform.Money;

/**
 * What the page needs on which an expense is entered, in one answer for slow networks.
 *
 * @param openedFrom the first month of the books, e.g. {@code 2026-01}; null: they are not open yet
 * @param closedThrough the last closed month; null: none
 * @param budget the budget of this year that is in force; empty: there is none
 * @param cashThreshold cash above it needs the county, yuan
 * @param threshold any expense above it needs the county, yuan
 */
@Serdeable
record ExpenseForm(
        long homeId,
        String homeName,
        @Nullable String openedFrom,
        @Nullable String closedThrough,
        Money cash,
        Money bank,
        List<SourceLeft> sources,
        List<ProjectLeft> projects,
        List<Rule> rules,
        List<BudgetView.Line> budget,
        Money cashThreshold,
        Money threshold) {

    /** @param boundToProjects whether its money is spent on projects only */
    @Serdeable
    record SourceLeft(FundSource source, Money left, boolean boundToProjects) {}

    @Serdeable
    record ProjectLeft(long id, FundSource source, String name, Money left, List<ExpenseCategory> categories) {}

    /**
     * What the matrix says.
     *
     * @param basis the act, in the reader's language
     * @param document the number of the city's rule that allows it
     */
    @Serdeable
    record Rule(
            FundSource source, ExpenseCategory category, Verdict verdict, String basis, @Nullable String document) {}
}
