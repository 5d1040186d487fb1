package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.yian.funds.FundRules;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Verdict;
import org.yian.homes.HomeSummary;
import org.yian.platform.Money;
import org.yian.policies.PolicyParameters;

/** Why an expense needs the county (domain rules section 6). */
@Singleton
class CountyRules {

    static final String CASH = "expense.county-above-cash";
    static final String ANY = "expense.county-above";

    private final FundRules matrix;
    private final EarlierExpenses earlier;
    private final Budgets budgets;
    private final PolicyParameters parameters;

    CountyRules(FundRules matrix, EarlierExpenses earlier, Budgets budgets, PolicyParameters parameters) {
        this.matrix = matrix;
        this.earlier = earlier;
        this.budgets = budgets;
        this.parameters = parameters;
    }

    /**
     * The reasons, as things stand now: what is bought in parts counts together.
     *
     * @param id the expense itself; 0 when it is new
     */
    List<CountyReason> reasons(HomeSummary home, long id, ExpenseDetails expense) {
        List<CountyReason> reasons = new ArrayList<>();
        Verdict verdict = matrix.ruling(
                        expense.source(), expense.category(), home.city().code(), expense.date())
                .verdict();
        if (verdict == Verdict.COUNTY) {
            reasons.add(CountyReason.MATRIX);
        }
        if (expense.place() == MoneyPlace.CASH) {
            Money most = new Money(parameters.amount(CASH, expense.date()));
            if (expense.amount().isMoreThan(most)) {
                reasons.add(CountyReason.CASH);
            } else if (expense.amount()
                    .plus(EarlierExpenses.total(earlier.sameDayCash(home.id(), id, expense)))
                    .isMoreThan(most)) {
                reasons.add(CountyReason.SPLIT);
            }
        }
        if (expense.amount().isMoreThan(new Money(parameters.amount(ANY, expense.date())))) {
            reasons.add(CountyReason.AMOUNT);
        }
        if (budgets.exceededBy(home.id(), expense)) {
            reasons.add(CountyReason.BUDGET);
        }
        return reasons;
    }
}
