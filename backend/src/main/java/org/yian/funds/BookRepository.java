package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.platform.Row;

/** Books and their accounts, of homes that the caller has found within the scope. */
@Singleton
class BookRepository {

    private final Database database;

    BookRepository(Database database) {
        this.database = database;
    }

    /**
     * @param openedOn first day of the first month
     * @param closedThrough the last month that is closed; null: none
     */
    record Book(long homeId, LocalDate openedOn, @Nullable YearMonth closedThrough) {

        boolean closed(LocalDate day) {
            return closedThrough != null && !YearMonth.from(day).isAfter(closedThrough);
        }
    }

    /** @param balance below zero no further than the overdraft */
    record Account(long id, AccountKey key, Money balance, Money overdraft) {}

    /** The book of a home; no other entry of the home is made until the transaction ends. */
    Optional<Book> lock(long homeId) {
        return database.first("SELECT * FROM fund_book WHERE home_id = ? FOR UPDATE", BookRepository::book, homeId);
    }

    Optional<Book> find(long homeId) {
        return database.first("SELECT * FROM fund_book WHERE home_id = ?", BookRepository::book, homeId);
    }

    /** Opens the book; false: it is there already. */
    boolean open(long homeId, YearMonth month) {
        if (find(homeId).isPresent()) {
            return false;
        }
        try {
            return database.change("INSERT INTO fund_book (home_id, opened_on) VALUES (?, ?)", homeId, month.atDay(1))
                    == 1;
        } catch (DatabaseException refused) {
            if (!refused.duplicateKey()) {
                throw refused;
            }
            return false;
        }
    }

    /** The accounts of these keys, made where they are not there yet. The book is locked. */
    Map<AccountKey, Account> accounts(long homeId, Collection<AccountKey> keys) {
        Map<AccountKey, Account> present = byKey(accounts(homeId));
        List<AccountKey> missing = keys.stream()
                .distinct()
                .filter(key -> !present.containsKey(key))
                .toList();
        if (missing.isEmpty()) {
            return present;
        }
        database.changeAll(
                "INSERT INTO fund_account (home_id, kind, source, project_id) VALUES (?, ?, ?, ?)",
                missing.stream()
                        .map(key -> new @Nullable Object[] {homeId, key.kind(), key.source(), key.projectId()})
                        .toList());
        return byKey(accounts(homeId));
    }

    private static Map<AccountKey, Account> byKey(List<Account> accounts) {
        return accounts.stream().collect(Collectors.toMap(Account::key, Function.identity()));
    }

    /** All accounts of a home. */
    List<Account> accounts(long homeId) {
        return database.list(
                "SELECT id, kind, source, project_id, balance, overdraft FROM fund_account WHERE home_id = ?",
                row -> new Account(
                        row.number("id"),
                        new AccountKey(
                                row.text("kind"),
                                row.choiceOrNull("source", FundSource.class),
                                row.numberOrNull("project_id")),
                        row.money("balance"),
                        row.money("overdraft")),
                homeId);
    }

    private static Book book(Row row) {
        LocalDate closed = row.dateOrNull("closed_through");
        return new Book(row.number("home_id"), row.date("opened_on"), closed == null ? null : YearMonth.from(closed));
    }
}
