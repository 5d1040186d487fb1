package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.expenses.ExpenseQueries;
import org.yian.expenses.PocketMoney;
import org.yian.expenses.PocketMoneyView;
import org.yian.expenses.SignedHow;
import org.yian.funds.ExpenseCategory;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.reports.CapitalAmount;
import org.yian.reports.ExpenseSummary;
import org.yian.reports.PocketMoneyRoll;

/** Gathers what 费用报销汇总表 and 零用钱发放签名表 print. */
@Singleton
class ExpenseReports {

    private static final int LONGEST = 5_000;

    private final ExpenseQueries expenses;
    private final PocketMoney pocketMoney;
    private final Homes homes;
    private final ReportWords words;
    private final Messages messages;
    private final Clock clock;

    ExpenseReports(
            ExpenseQueries expenses,
            PocketMoney pocketMoney,
            Homes homes,
            ReportWords words,
            Messages messages,
            Clock clock) {
        this.expenses = expenses;
        this.pocketMoney = pocketMoney;
        this.homes = homes;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    ExpenseSummary summary(Actor actor, long home, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate to = Objects.requireNonNullElseGet(last, () -> LocalDate.now(clock));
        LocalDate from = Objects.requireNonNullElse(first, to.withDayOfMonth(1));
        if (to.isBefore(from)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("to", "reporting.period-backwards");
        }
        List<ExpenseQueries.Booked> booked = expenses.booked(actor, home, from, to);
        if (booked.size() > LONGEST) {
            throw new ProblemException(ReportingProblem.REPORT_TOO_LONG, booked.size(), LONGEST);
        }
        List<ExpenseSummary.Line> lines = new ArrayList<>();
        Map<ExpenseCategory, Money> byCategory = new EnumMap<>(ExpenseCategory.class);
        for (ExpenseQueries.Booked expense : booked) {
            byCategory.merge(expense.category(), expense.amount(), Money::plus);
            lines.add(line(lines.size() + 1, expense));
        }
        String totals = byCategory.entrySet().stream()
                .map(entry -> fund("category." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(words.text("semicolon")));
        return new ExpenseSummary(
                homes.get(actor, home).name(),
                words.text("period", from, to),
                LocalDate.now(clock),
                lines.size(),
                totals,
                capital(Money.sum(byCategory.values())),
                lines);
    }

    private ExpenseSummary.Line line(int number, ExpenseQueries.Booked expense) {
        return new ExpenseSummary.Line(
                number,
                expense.date().toString(),
                expense.voucherNumber(),
                fund("category." + expense.category()),
                fund("source." + expense.source()),
                expense.payee(),
                expense.purpose(),
                expense.amount().yuan(),
                fund("place." + expense.place()),
                expense.handler(),
                expense.approver());
    }

    PocketMoneyRoll pocketMoney(Actor actor, long id) {
        PocketMoneyView list = pocketMoney.get(actor, id);
        YearMonth month = YearMonth.parse(list.month());
        List<PocketMoneyRoll.Line> lines = new ArrayList<>();
        for (PocketMoneyView.Line line : list.lines()) {
            lines.add(new PocketMoneyRoll.Line(
                    lines.size() + 1,
                    line.name(),
                    line.identityNumber(),
                    line.bed() == null ? "" : line.bed(),
                    line.amount().yuan(),
                    line.signedHow() == SignedHow.PHONE ? words.text("pocket-money.on-phone") : ""));
        }
        return new PocketMoneyRoll(
                list.homeName(),
                words.text("month", Integer.toString(month.getYear()), month.getMonthValue()),
                LocalDate.now(clock),
                lines.size(),
                list.total().toString(),
                capital(list.total()),
                lines);
    }

    private String capital(Money amount) {
        return words.text("capital", CapitalAmount.of(amount.yuan()));
    }

    private String fund(String key) {
        return messages.text(Messages.CHINESE, "funds." + key);
    }
}
