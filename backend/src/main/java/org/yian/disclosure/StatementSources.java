package org.yian.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yian.funds.FundSource;
import org.yian.platform.Money;

/** Puts the lines of a statement together by source; the largest amounts first. */
final class StatementSources {

    private StatementSources() {}

    static List<HomeStatement.SourceStatement> of(List<StatementLine> lines) {
        return Arrays.stream(FundSource.values())
                .map(source ->
                        lines.stream().filter(line -> line.source() == source).toList())
                .filter(own -> !own.isEmpty())
                .map(StatementSources::source)
                .toList();
    }

    private static HomeStatement.SourceStatement source(List<StatementLine> lines) {
        List<HomeStatement.Item> income = items(lines, StatementPart.INCOME);
        List<HomeStatement.Item> expenses = items(lines, StatementPart.EXPENSE);
        return new HomeStatement.SourceStatement(
                Objects.requireNonNull(lines.get(0)).source(),
                sum(of(lines, StatementPart.OPENING)),
                income,
                sum(of(lines, StatementPart.INCOME)),
                expenses,
                sum(of(lines, StatementPart.EXPENSE)),
                sum(of(lines, StatementPart.CLOSING)));
    }

    private static List<HomeStatement.Item> items(List<StatementLine> lines, StatementPart part) {
        return of(lines, part)
                .filter(line -> line.amount().signum() != 0)
                .sorted(Comparator.comparing(StatementLine::amount).reversed())
                .map(line -> new HomeStatement.Item(line.category(), line.amount()))
                .toList();
    }

    private static Stream<StatementLine> of(List<StatementLine> lines, StatementPart part) {
        return lines.stream().filter(line -> line.part() == part);
    }

    private static Money sum(Stream<StatementLine> lines) {
        return Money.sum(lines.map(StatementLine::amount).toList());
    }
}
