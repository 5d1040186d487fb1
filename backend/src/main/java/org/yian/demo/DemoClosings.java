package org.yian.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yian.funds.Flow;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;

/** Closes the months of the old books one after the other, with the statements that became public. */
final class DemoClosings {

    /** The day of the next month on which the county confirms. */
    static final int CONFIRMED_ON = 8;

    private final Database database;
    private final DemoOffices offices;
    private final List<@Nullable Object[]> closings = new ArrayList<>();
    private final List<@Nullable Object[]> statements = new ArrayList<>();
    private final List<@Nullable Object[]> lines = new ArrayList<>();
    private final List<@Nullable Object[]> books = new ArrayList<>();

    DemoClosings(Database database, DemoOffices offices) {
        this.database = database;
        this.offices = offices;
    }

    /** What a source had and has, and what came and went in between by category. */
    private static final class Account {
        private Money opening = Money.ZERO;
        private Money closing = Money.ZERO;
        private final Map<String, Money> income = new TreeMap<>();
        private final Map<String, Money> expenses = new TreeMap<>();
    }

    /** @param through the last month that the home has closed */
    void add(DemoHome home, List<DemoBook.Entry> entries, YearMonth first, YearMonth through) {
        Map<YearMonth, List<Posting>> months = new TreeMap<>();
        entries.forEach(entry -> months.computeIfAbsent(YearMonth.from(entry.date()), any -> new ArrayList<>())
                .addAll(entry.postings()));
        Map<MoneyPlace, Money> hands = new EnumMap<>(MoneyPlace.class);
        Map<FundSource, Account> accounts = new EnumMap<>(FundSource.class);
        for (YearMonth month = first; !month.isAfter(through); month = month.plusMonths(1)) {
            accounts.values().forEach(account -> {
                account.opening = account.closing;
                account.income.clear();
                account.expenses.clear();
            });
            months.getOrDefault(month, List.of()).forEach(posting -> count(posting, hands, accounts));
            close(home, month, hands, accounts);
        }
        books.add(new @Nullable Object[] {through.atDay(1), home.id()});
    }

    private static void count(Posting posting, Map<MoneyPlace, Money> hands, Map<FundSource, Account> accounts) {
        Money amount = posting.amount();
        boolean out = posting.flow() == Flow.EXPENSE || posting.flow() == Flow.MOVE;
        hands.merge(posting.place(), out ? amount.negated() : amount, Money::plus);
        if (posting.to() != null) {
            hands.merge(posting.to(), amount, Money::plus);
        }
        FundSource source = posting.source();
        if (source == null) {
            return;
        }
        Account account = accounts.computeIfAbsent(source, any -> new Account());
        account.closing = out ? account.closing.minus(amount) : account.closing.plus(amount);
        String category = posting.category();
        if (category == null) {
            account.opening = account.opening.plus(amount);
        } else {
            (out ? account.expenses : account.income).merge(category, amount, Money::plus);
        }
    }

    private void close(
            DemoHome home, YearMonth month, Map<MoneyPlace, Money> hands, Map<FundSource, Account> accounts) {
        long id = closings.size() + 1L;
        Money cash = hands.getOrDefault(MoneyPlace.CASH, Money.ZERO);
        Money bank = hands.getOrDefault(MoneyPlace.BANK, Money.ZERO);
        LocalDate day = month.atDay(1);
        Instant counted = moment(month.plusMonths(1).atDay(4));
        Instant confirmed = moment(month.plusMonths(1).atDay(CONFIRMED_ON));
        List<Long> officers = offices.inspectorsOf(home);
        closings.add(new @Nullable Object[] {
            id,
            home.id(),
            day,
            cash,
            bank,
            cash,
            bank,
            offices.directorOf(home),
            counted,
            officers.isEmpty() ? null : officers.get(0),
            confirmed
        });
        Money opening = Money.ZERO;
        Money income = Money.ZERO;
        Money expenses = Money.ZERO;
        for (Map.Entry<FundSource, Account> entry : accounts.entrySet()) {
            Account account = entry.getValue();
            opening = opening.plus(account.opening);
            income = income.plus(Money.sum(account.income.values()));
            expenses = expenses.plus(Money.sum(account.expenses.values()));
            line(id, entry.getKey(), "OPENING", "", account.opening);
            account.income.forEach((category, amount) -> line(id, entry.getKey(), "INCOME", category, amount));
            account.expenses.forEach((category, amount) -> line(id, entry.getKey(), "EXPENSE", category, amount));
            line(id, entry.getKey(), "CLOSING", "", account.closing);
        }
        LocalDate lastDay = month.atEndOfMonth();
        statements.add(new @Nullable Object[] {
            id,
            home.id(),
            day,
            id,
            home.id(),
            lastDay,
            lastDay,
            opening,
            income,
            expenses,
            opening.plus(income).minus(expenses),
            cash,
            bank,
            confirmed
        });
    }

    private void line(long statement, FundSource source, String part, String category, Money amount) {
        lines.add(new @Nullable Object[] {statement, source, part, category, amount});
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(10, 0).atZone(TimeFactory.ZONE).toInstant();
    }

    void write() {
        database.changeAll(
                """
                INSERT INTO month_closing (id, home_id, month, state, book_cash, book_bank, counted_cash, statement_bank,
                    submitted_by, submitted_at, decided_by, decided_at)
                VALUES (?, ?, ?, 'CLOSED', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                closings);
        database.changeAll(
                """
                INSERT INTO home_statement (id, home_id, month, closing_id, residents, opening, income, expenses, closing,
                    cash, bank, published_at)
                VALUES (?, ?, ?, ?, (SELECT COUNT(*) FROM resident_stay s WHERE s.home_id = ? AND s.began_on <= ?
                    AND (s.ended_on IS NULL OR s.ended_on > ?)), ?, ?, ?, ?, ?, ?, ?)
                """,
                statements);
        database.changeAll(
                "INSERT INTO home_statement_line (statement_id, source, part, category, amount) VALUES (?, ?, ?, ?, ?)",
                lines);
        database.changeAll("UPDATE fund_book SET closed_through = ? WHERE home_id = ?", books);
    }
}
