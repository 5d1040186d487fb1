package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.platform.ProblemKind;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Books of a home since October 2026, and what tests of the ledger do with them. */
@Singleton
class LedgerScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final FundService service;
    private final Ledger ledger;
    private final Database database;

    LedgerScene(FundService service, Ledger ledger, Database database) {
        this.service = service;
        this.ledger = ledger;
        this.database = database;
    }

    /** With 1,000 yuan of support in the bank and 100 in cash, and 0.50 of operating money in the bank. */
    void open(Actor accountant, long home) {
        service.open(
                accountant,
                null,
                new FundRequests.NewBooks(
                        home,
                        "2026-10",
                        List.of(
                                new FundRequests.OpeningBalance(FundSource.SUPPORT, MoneyPlace.BANK, Money.of(1000)),
                                new FundRequests.OpeningBalance(FundSource.SUPPORT, MoneyPlace.CASH, Money.of(100)),
                                new FundRequests.OpeningBalance(
                                        FundSource.OPERATING, MoneyPlace.BANK, Money.of("0.50")))));
    }

    long post(Actor actor, long home, EntryKind kind, LocalDate date, Posting... postings) {
        return ledger.post(actor, new NewEntry(home, kind, date, "测试", null, null, List.of(postings)));
    }

    /** What is in hand and left, as {@code CASH 10.00}, in the order of their making. */
    List<String> balances(long home) {
        return database.list(
                "SELECT COALESCE(source, kind) AS what, balance FROM fund_account WHERE home_id = ? ORDER BY FIELD(kind, 'CASH', 'BANK', 'SOURCE'), id",
                row -> row.text("what") + " " + row.money("balance"),
                home);
    }

    /** Past the code. */
    void insertEntry(long home, LocalDate date) {
        database.change(
                "INSERT INTO fund_entry (home_id, entry_date, number, kind, summary) VALUES (?, ?, 99, 'EXPENSE', 'x')",
                home,
                date);
    }

    static EntryFilter entriesOf(long home) {
        return new EntryFilter(home, null, null, null, null, null, null, null, null, null, null);
    }

    /** From support money in cash. */
    static Posting food(String amount) {
        return expense(FundSource.SUPPORT, ExpenseCategory.FOOD, MoneyPlace.CASH, amount);
    }

    static Posting expense(FundSource source, ExpenseCategory category, MoneyPlace place, String amount) {
        return Posting.expense(source, null, category, place, Money.of(amount));
    }

    static ProblemKind refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind();
    }
}
