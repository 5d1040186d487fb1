package org.yian.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yian.funds.Flow;
import org.yian.funds.FundSource;
import org.yian.funds.MonthBooks;
import org.yian.platform.Money;

/**
 * The figures of a month by source: what there was, came in, was spent, and is left, so that the first two less the third
 * are the last.
 */
record StatementFigures(List<StatementLine> lines) {

    /** Opening balances that are put right in a later month stand as income of this name. */
    static final String CORRECTED_OPENING = "OPENING";

    /** @param sums of the month and of all before it */
    static StatementFigures of(List<MonthBooks.Sum> sums) {
        boolean first = sums.stream().noneMatch(MonthBooks.Sum::before);
        List<StatementLine> lines = new ArrayList<>();
        Arrays.stream(FundSource.values()).forEach(source -> {
            List<MonthBooks.Sum> own =
                    sums.stream().filter(sum -> sum.source() == source).toList();
            lines.addAll(lines(source, own, first));
        });
        return new StatementFigures(lines);
    }

    private static List<StatementLine> lines(FundSource source, List<MonthBooks.Sum> sums, boolean first) {
        Money opening = Money.ZERO;
        Map<String, Money> income = new TreeMap<>();
        Map<String, Money> expenses = new TreeMap<>();
        for (MonthBooks.Sum sum : sums) {
            String category = sum.category() == null ? CORRECTED_OPENING : sum.category();
            if (sum.before() || (first && sum.flow() == Flow.OPENING)) {
                opening = sum.flow() == Flow.EXPENSE ? opening.minus(sum.amount()) : opening.plus(sum.amount());
            } else {
                (sum.flow() == Flow.EXPENSE ? expenses : income).merge(category, sum.amount(), Money::plus);
            }
        }
        Money closing = opening.plus(Money.sum(income.values())).minus(Money.sum(expenses.values()));
        if (opening.signum() == 0 && closing.signum() == 0 && income.isEmpty() && expenses.isEmpty()) {
            return List.of();
        }
        List<StatementLine> lines = new ArrayList<>();
        lines.add(new StatementLine(source, StatementPart.OPENING, "", opening));
        income.forEach(
                (category, amount) -> lines.add(new StatementLine(source, StatementPart.INCOME, category, amount)));
        expenses.forEach(
                (category, amount) -> lines.add(new StatementLine(source, StatementPart.EXPENSE, category, amount)));
        lines.add(new StatementLine(source, StatementPart.CLOSING, "", closing));
        return lines;
    }

    Money sum(StatementPart part) {
        return Money.sum(lines.stream()
                .filter(line -> line.part() == part)
                .map(StatementLine::amount)
                .toList());
    }
}
