package org.yian.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.disclosure.HomeStatement;
import org.yian.disclosure.Statements;
import org.yian.funds.FundJournals;
import org.yian.funds.MoneyPlace;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.reports.FundStatement;
import org.yian.reports.MoneyJournal;
import org.yian.reports.ReportRenderer;

/** Gathers what the journals of cash and bank and 财务公开表 print. */
@Singleton
class FundReports {

    private static final int LONGEST = 10_000;
    private static final int MOST_MONTHS = 120;

    private final FundJournals journals;
    private final Statements statements;
    private final Homes homes;
    private final ReportWords words;

    FundReports(FundJournals journals, Statements statements, Homes homes, ReportWords words) {
        this.journals = journals;
        this.statements = statements;
        this.homes = homes;
        this.words = words;
    }

    MoneyJournal journal(Actor actor, MoneyPlace place, long homeId, String from, String to) {
        String home = homes.get(actor, homeId).name();
        YearMonth first = YearMonth.parse(from);
        YearMonth last = last(first, to);
        Money balance = journals.balanceBefore(homeId, place, first.atDay(1));
        List<FundJournals.Line> entries = journals.lines(homeId, place, first.atDay(1), last.atEndOfMonth());
        if (entries.size() > LONGEST) {
            throw new ProblemException(ReportingProblem.REPORT_TOO_LONG, entries.size(), LONGEST);
        }
        List<MoneyJournal.Line> lines = new ArrayList<>();
        lines.add(sum(words.text("journal.carried-over"), null, null, balance));
        MonthSum month = new MonthSum();
        MonthSum all = new MonthSum();
        for (FundJournals.Line entry : entries) {
            YearMonth of = YearMonth.from(entry.date());
            if (month.of != null && !of.equals(month.of)) {
                lines.add(month.line(balance));
                month = new MonthSum();
            }
            balance = balance.plus(entry.in()).minus(entry.out());
            month.add(of, entry);
            all.add(of, entry);
            lines.add(new MoneyJournal.Line(
                    entry.date().toString(),
                    entry.number(),
                    entry.summary(),
                    entry.counterparty(),
                    amount(entry.in()),
                    amount(entry.out()),
                    balance.yuan(),
                    false));
        }
        if (month.of != null) {
            lines.add(month.line(balance));
        }
        return new MoneyJournal(
                home,
                words.text("journal." + place.name()),
                period(first, last),
                words.text("journal.totals", entries.size(), all.in, all.out, balance),
                lines);
    }

    /** What came and went in a month. */
    private final class MonthSum {

        private @Nullable YearMonth of;
        private Money in = Money.ZERO;
        private Money out = Money.ZERO;

        void add(YearMonth month, FundJournals.Line entry) {
            of = month;
            in = in.plus(entry.in());
            out = out.plus(entry.out());
        }

        MoneyJournal.Line line(Money balance) {
            YearMonth month = of;
            String label = month == null ? "" : words.text("journal.month-sum", month.getMonthValue());
            return sum(label, in, out, balance);
        }
    }

    private static MoneyJournal.Line sum(String label, @Nullable Money in, @Nullable Money out, Money balance) {
        return new MoneyJournal.Line(
                "",
                null,
                label,
                "",
                in == null ? null : in.yuan(),
                out == null ? null : out.yuan(),
                balance.yuan(),
                true);
    }

    /** The public statements of a home, month by month. */
    FundStatement statements(Actor actor, long homeId, String from, String to) {
        String home = homes.get(actor, homeId).name();
        YearMonth first = YearMonth.parse(from);
        return table(home, statements.statements(homeId, first, last(first, to)));
    }

    /** The statement of a month that everybody may read. */
    FundStatement statement(long homeId, String month) {
        HomeStatement statement = statements.statement(homeId, YearMonth.parse(month));
        return table(statement.homeName(), List.of(statement));
    }

    private FundStatement table(String home, List<HomeStatement> months) {
        List<FundStatement.Line> lines = new ArrayList<>();
        for (HomeStatement month : months) {
            lines.addAll(lines(month));
        }
        return new FundStatement(home, lines);
    }

    private List<FundStatement.Line> lines(HomeStatement statement) {
        YearMonth month = YearMonth.parse(statement.month());
        Money perPerson = statement.spentPerPerson();
        FundStatement.Month of = new FundStatement.Month(
                words.text("statement.month", Integer.toString(month.getYear()), month.getMonthValue()),
                perPerson == null
                        ? words.text("statement.nobody")
                        : words.text("statement.figures", statement.residents(), perPerson),
                words.text("statement.in-hand", statement.cash(), statement.bank()),
                words.text(
                        statement.corrected() ? "statement.corrected" : "statement.published",
                        ReportRenderer.officialDate(words.day(statement.publishedAt()))));
        List<FundStatement.Line> lines = new ArrayList<>();
        for (HomeStatement.SourceStatement source : statement.sources()) {
            String name = words.fund("source", source.source().name());
            lines.add(line(of, words.text("statement.opening", name), null, null, source.opening(), true));
            source.income()
                    .forEach(item -> lines.add(
                            line(of, "　　" + words.fund("income", item.category()), item.amount(), null, null, false)));
            source.expenses()
                    .forEach(item -> lines.add(line(
                            of, "　　" + words.fund("category", item.category()), null, item.amount(), null, false)));
            lines.add(line(
                    of,
                    "　　" + words.text("statement.closing"),
                    source.incomeTotal(),
                    source.expensesTotal(),
                    source.closing(),
                    false));
        }
        lines.add(line(
                of,
                words.text("statement.all", statement.opening()),
                statement.income(),
                statement.expenses(),
                statement.closing(),
                true));
        return lines;
    }

    private static FundStatement.Line line(
            FundStatement.Month of,
            String label,
            @Nullable Money income,
            @Nullable Money expense,
            @Nullable Money balance,
            boolean bold) {
        return new FundStatement.Line(
                of,
                label,
                income == null ? null : income.yuan(),
                expense == null ? null : expense.yuan(),
                balance == null ? null : balance.yuan(),
                bold);
    }

    private static YearMonth last(YearMonth first, String to) {
        YearMonth last = YearMonth.parse(to);
        if (last.isBefore(first) || last.isAfter(first.plusMonths(MOST_MONTHS))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("to", "reporting.months", MOST_MONTHS);
        }
        return last;
    }

    private String period(YearMonth first, YearMonth last) {
        LocalDate end = last.atEndOfMonth();
        return words.text("period", ReportRenderer.officialDate(first.atDay(1)), ReportRenderer.officialDate(end));
    }

    private static @Nullable BigDecimal amount(Money amount) {
        return amount.signum() == 0 ? null : amount.yuan();
    }
}
