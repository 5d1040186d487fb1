package org.yian.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.Flow;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MonthBooks;
import org.yian.platform.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the books hold: of each source the opening and the income less the expenses are the closing. */
class StatementFiguresProperties {

    private static final List<IncomeKind> INCOMES = List.of(IncomeKind.values());
    private static final List<ExpenseCategory> CATEGORIES = List.of(ExpenseCategory.values());

    @Property
    void everySourceAddsUp(@ForAll("sums") List<MonthBooks.Sum> sums) {
        StatementFigures figures = StatementFigures.of(sums);

        List<HomeStatement.SourceStatement> sources = StatementSources.of(figures.lines());
        sources.forEach(source -> {
            assertThat(source.closing())
                    .isEqualTo(source.opening().plus(source.incomeTotal()).minus(source.expensesTotal()));
            assertThat(Money.sum(source.income().stream()
                            .map(HomeStatement.Item::amount)
                            .toList()))
                    .isEqualTo(source.incomeTotal());
        });
        assertThat(figures.sum(StatementPart.CLOSING))
                .isEqualTo(figures.sum(StatementPart.OPENING)
                        .plus(figures.sum(StatementPart.INCOME))
                        .minus(figures.sum(StatementPart.EXPENSE)));
    }

    @Property
    void theClosingIsAllThatTheBooksHold(@ForAll("sums") List<MonthBooks.Sum> sums) {
        Map<FundSource, Money> left = new EnumMap<>(FundSource.class);
        for (MonthBooks.Sum sum : sums) {
            Money change = sum.flow() == Flow.EXPENSE ? sum.amount().negated() : sum.amount();
            left.merge(sum.source(), change, Money::plus);
        }

        StatementSources.of(StatementFigures.of(sums).lines())
                .forEach(source -> assertThat(source.closing()).isEqualTo(left.get(source.source())));
    }

    @Property
    void whatIsLeftOfAMonthIsWhatTheNextBeginsWith(
            @ForAll("sums") List<MonthBooks.Sum> sums, @ForAll("sums") List<MonthBooks.Sum> later) {
        List<MonthBooks.Sum> month = sums.stream().map(sum -> in(sum, false)).toList();
        List<MonthBooks.Sum> next = new ArrayList<>();
        month.forEach(sum -> next.add(in(sum, true)));
        later.forEach(sum -> next.add(in(sum, false)));

        Money closing = StatementFigures.of(month).sum(StatementPart.CLOSING);
        if (!month.isEmpty()) {
            assertThat(StatementFigures.of(next).sum(StatementPart.OPENING)).isEqualTo(closing);
        }
    }

    @Provide
    Arbitrary<List<MonthBooks.Sum>> sums() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(FundSource.values()),
                        Arbitraries.of(Flow.OPENING, Flow.INCOME, Flow.EXPENSE),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.longs().between(-100_000, 1_000_000))
                .as((before, source, flow, category, fen) -> new MonthBooks.Sum(
                        before, source, flow, name(flow, category), new Money(BigDecimal.valueOf(fen, 2))))
                .list()
                .ofMaxSize(40);
    }

    private static @Nullable String name(Flow flow, int category) {
        return switch (flow) {
            case INCOME -> INCOMES.get(category).name();
            case EXPENSE -> CATEGORIES.get(category).name();
            default -> null;
        };
    }

    private static MonthBooks.Sum in(MonthBooks.Sum sum, boolean before) {
        return new MonthBooks.Sum(before, sum.source(), sum.flow(), sum.category(), sum.amount());
    }
}
