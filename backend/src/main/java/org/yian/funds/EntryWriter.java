package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;

/** Writes entries with their postings; the book is locked by the caller. */
@Singleton
class EntryWriter {

    private final Database database;
    private final Clock clock;

    EntryWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long insert(Actor actor, NewEntry entry, Map<AccountKey, BookRepository.Account> accounts) {
        long id = insert(
                actor,
                new Header(
                        entry.homeId(),
                        entry.kind(),
                        entry.date(),
                        entry.summary(),
                        entry.counterparty(),
                        entry.origin(),
                        null));
        insertPostings(
                id,
                entry.postings().stream()
                        .map(posting -> new Movement(
                                posting.flow(),
                                posting.source(),
                                posting.projectId(),
                                posting.category(),
                                id(accounts, posting.debit()),
                                id(accounts, posting.credit()),
                                posting.amount(),
                                posting.counter()))
                        .toList());
        return id;
    }

    /** Every posting of the original goes the other way. */
    long reverse(Actor actor, EntryView original, LocalDate on, String reason) {
        long id = insert(
                actor,
                new Header(
                        original.homeId(),
                        EntryKind.REVERSAL,
                        on,
                        reason,
                        original.counterparty(),
                        null,
                        original.id()));
        insertPostings(
                id,
                database.list(
                        "SELECT * FROM fund_posting WHERE entry_id = ? ORDER BY id",
                        row -> new Movement(
                                row.choice("flow", Flow.class),
                                row.choiceOrNull("source", FundSource.class),
                                row.numberOrNull("project_id"),
                                row.textOrNull("category"),
                                row.number("credit_account_id"),
                                row.number("debit_account_id"),
                                row.money("amount"),
                                !row.flag("counter")),
                        original.id()));
        return id;
    }

    private record Movement(
            Flow flow,
            @Nullable FundSource source,
            @Nullable Long projectId,
            @Nullable String category,
            long debitAccountId,
            long creditAccountId,
            Money amount,
            boolean counter) {}

    private void insertPostings(long entryId, List<Movement> movements) {
        database.changeAll(
                """
                INSERT INTO fund_posting (entry_id, flow, source, project_id, category, debit_account_id, credit_account_id,
                    amount, counter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                movements.stream()
                        .map(movement -> new @Nullable Object[] {
                            entryId,
                            movement.flow(),
                            movement.source(),
                            movement.projectId(),
                            movement.category(),
                            movement.debitAccountId(),
                            movement.creditAccountId(),
                            movement.amount(),
                            movement.counter()
                        })
                        .toList());
    }

    private record Header(
            long homeId,
            EntryKind kind,
            LocalDate date,
            String summary,
            @Nullable String counterparty,
            @Nullable String origin,
            @Nullable Long reversesId) {}

    private long insert(Actor actor, Header entry) {
        int year = entry.date().getYear();
        long number = database.count(
                "SELECT COALESCE(MAX(number), 0) + 1 FROM fund_entry WHERE home_id = ? AND year = ?",
                entry.homeId(),
                year);
        return database.insert(
                """
                INSERT INTO fund_entry (home_id, entry_date, number, kind, summary, counterparty, origin, reverses_id,
                    created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.homeId(),
                entry.date(),
                number,
                entry.kind(),
                entry.summary(),
                entry.counterparty(),
                entry.origin(),
                entry.reversesId(),
                actor.accountId() == 0 ? null : actor.accountId(),
                clock.instant());
    }

    private static long id(Map<AccountKey, BookRepository.Account> accounts, AccountKey key) {
        BookRepository.Account account = accounts.get(key);
        if (account == null) {
            throw new IllegalStateException("no account " + key.text());
        }
        return account.id();
    }
}
