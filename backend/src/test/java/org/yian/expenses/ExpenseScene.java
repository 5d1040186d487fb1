package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.yian.funds.EntryKind;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.Ledger;
import org.yian.funds.MoneyPlace;
import org.yian.funds.NewEntry;
import org.yian.funds.Posting;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;
import org.yian.platform.TestViolations;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Homes with money, vouchers, and what tests of expenses do with them. */
@Singleton
class ExpenseScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Ledger ledger;
    private final ExpenseEntry entry;
    private final ExpenseService service;
    private final ExpenseDecisions decisions;
    private final Database database;

    ExpenseScene(
            Ledger ledger, ExpenseEntry entry, ExpenseService service, ExpenseDecisions decisions, Database database) {
        this.ledger = ledger;
        this.entry = entry;
        this.service = service;
        this.decisions = decisions;
        this.database = database;
    }

    /** Opens the books from October 2026 on with money of several sources. */
    void giveMoney(Actor actor, long home) {
        database.change("INSERT INTO fund_book (home_id, opened_on) VALUES (?, '2026-10-01')", home);
        for (FundSource source :
                List.of(FundSource.SUPPORT, FundSource.CARE, FundSource.OPERATING, FundSource.DONATION)) {
            for (MoneyPlace place : MoneyPlace.values()) {
                ledger.post(
                        actor,
                        new NewEntry(
                                home,
                                EntryKind.INCOME,
                                LocalDate.of(2026, 10, 1),
                                "拨款",
                                null,
                                null,
                                List.of(Posting.income(source, null, IncomeKind.GRANT, place, Money.of(50_000)))));
            }
        }
    }

    /** A file that the actor has uploaded, with bytes of its own. */
    UUID voucher(Actor actor) {
        return voucher(actor, UUID.randomUUID().toString().replace("-", "").repeat(2));
    }

    /** A file with these bytes. */
    UUID voucher(Actor actor, String sha256) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at)
                VALUES (?, ?, 'image/jpeg', 4, '发票.jpg', ?, '2026-11-25 02:00:00')
                """,
                id,
                sha256,
                actor.accountId());
        return id;
    }

    /** Food for cash from support money, with a voucher of its own. */
    ExpenseDetails food(Actor actor, String amount, String payee) {
        return details(actor, FundSource.SUPPORT, ExpenseCategory.FOOD, amount, MoneyPlace.CASH, payee, null, TODAY);
    }

    ExpenseDetails details(
            Actor actor,
            FundSource source,
            ExpenseCategory category,
            String amount,
            MoneyPlace place,
            String payee,
            @Nullable String voucherNumber,
            LocalDate date) {
        return new ExpenseDetails(
                date,
                source,
                category,
                null,
                Money.of(amount),
                place,
                payee,
                "采购",
                "经手人",
                voucherNumber,
                List.of(voucher(actor)),
                List.of(),
                null);
    }

    ExpenseView enter(Actor actor, long home, ExpenseDetails details) {
        return entry.enter(actor, null, new ExpenseRequests.NewExpense(home, details))
                .expense();
    }

    ExpenseView approve(Actor actor, ExpenseView expense) {
        return decisions
                .approve(actor, expense.id(), new ExpenseRequests.ExpenseApproval(expense.version()))
                .expense();
    }

    ExpenseView sendBack(Actor actor, ExpenseView expense) {
        return decisions
                .sendBack(actor, expense.id(), new ExpenseRequests.ExpenseReturn(expense.version(), "票据不清"))
                .expense();
    }

    ExpenseView view(Actor actor, long id) {
        return service.view(actor, id).expense();
    }

    /** Entries of expenses in the books. */
    long posted(long home) {
        return database.count("SELECT COUNT(*) FROM fund_entry WHERE home_id = ? AND kind = 'EXPENSE'", home);
    }

    Money left(long home, FundSource source) {
        return database.first(
                        "SELECT balance FROM fund_account WHERE home_id = ? AND source = ? AND project_id IS NULL",
                        row -> row.money("balance"),
                        home,
                        source)
                .orElseThrow();
    }

    static ExpenseDetails with(ExpenseDetails details, List<UUID> vouchers, @Nullable String duplicateReason) {
        return new ExpenseDetails(
                details.date(),
                details.source(),
                details.category(),
                details.projectId(),
                details.amount(),
                details.place(),
                details.payee(),
                details.purpose(),
                details.handler(),
                details.voucherNumber(),
                vouchers,
                details.food(),
                duplicateReason);
    }

    static String refusal(ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).kind().name();
    }

    static List<String> violations(ThrowableAssert.ThrowingCallable call) {
        return TestViolations.of(catchThrowableOfType(ProblemException.class, call));
    }

    /** What comes of two calls at the same instant: {@code DONE} or the kind of the refusal. */
    static List<String> together(Callable<?> one, Callable<?> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results = threads.invokeAll(List.of(() -> result(one), () -> result(other)));
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static String result(Callable<?> call) throws Exception {
        try {
            call.call();
            return "DONE";
        } catch (ProblemException refused) {
            return refused.kind().name();
        }
    }
}
