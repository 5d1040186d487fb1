package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/**
 * The books of the homes: the only way by which money is recorded. Entries are never changed, only reversed; they go into
 * open months only, and no account falls below zero further than the county has allowed.
 */
@Singleton
public class Ledger {

    /** What takes the books of a home as they come: there need be no opening balances before it. */
    private static final Set<EntryKind> OPENING_KINDS =
            Set.of(EntryKind.OPENING, EntryKind.ALLOWANCE, EntryKind.IMPORTED);

    private final BookRepository books;
    private final EntryRepository entries;
    private final EntryWriter writer;
    private final Homes homes;
    private final Messages messages;
    private final Clock clock;

    Ledger(
            BookRepository books,
            EntryRepository entries,
            EntryWriter writer,
            Homes homes,
            Messages messages,
            Clock clock) {
        this.books = books;
        this.entries = entries;
        this.writer = writer;
        this.homes = homes;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Enters an act into the books of a home in the caller's scope. The caller answers for the rules about what a source may
     * pay ({@link FundRules}), records the audit event, and posts for several homes in the order of their ids.
     *
     * @return the id of the entry
     * @throws ProblemException not found; {@link FundsProblem#BOOKS_NOT_OPENED}, {@link FundsProblem#BOOKS_BEGIN_LATER},
     *     {@link FundsProblem#MONTH_CLOSED}, {@link FundsProblem#BALANCE_TOO_LOW}, {@link FundsProblem#MONEY_IN_HAND_TOO_LOW}
     *     or {@link FundsProblem#ENTRY_POSTED_ALREADY}; a violation of {@code date} when it lies in the future
     */
    @UseCase
    public long post(Actor actor, NewEntry entry) {
        HomeSummary home = homes.get(actor, entry.homeId());
        if (OPENING_KINDS.contains(entry.kind())) {
            books.open(entry.homeId(), YearMonth.from(entry.date()));
        }
        requireOpen(home, entry.date());
        Map<AccountKey, BookRepository.Account> accounts = accounts(entry);
        requireCovered(actor, entry.postings(), accounts);
        try {
            return writer.insert(actor, entry, accounts);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("fund_entry_origin_once")
                    ? new ProblemException(FundsProblem.ENTRY_POSTED_ALREADY, entry.summary())
                    : refused;
        }
    }

    /**
     * Takes an entry back by a counter-entry that names it. For the feature that made it; the caller records the audit event.
     *
     * @return the id of the counter-entry
     * @throws ProblemException not found; {@link FundsProblem#ENTRY_REVERSED_ALREADY}, {@link
     *     FundsProblem#ENTRY_NOT_REVERSIBLE}, and those of {@link #post} about months and balances
     */
    @UseCase
    public long reverse(Actor actor, long entryId, LocalDate on, String reason) {
        EntryView original = entries.find(actor.scope(), entryId).orElseThrow(ProblemException::notFound);
        requireOpen(homes.get(actor, original.homeId()), on);
        if (original.kind() == EntryKind.REVERSAL) {
            throw new ProblemException(FundsProblem.ENTRY_NOT_REVERSIBLE, original.summary());
        }
        if (on.isBefore(original.date())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("date", "funds.reversal-before-entry", original.date());
        }
        requireCovered(actor, original);
        try {
            return writer.reverse(actor, original, on, reason);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("fund_entry_reversed_once")
                    ? new ProblemException(FundsProblem.ENTRY_REVERSED_ALREADY, original.summary())
                    : refused;
        }
    }

    /** What is left of a source, all its projects included. */
    @UseCase(readOnly = true)
    public Money balance(Actor actor, long homeId, FundSource source) {
        homes.get(actor, homeId);
        return Money.sum(books.accounts(homeId).stream()
                .filter(account -> account.key().source() == source)
                .map(BookRepository.Account::balance)
                .toList());
    }

    /** Refuses days that take no entries; locks the book. */
    void requireOpen(HomeSummary home, LocalDate date) {
        if (date.isAfter(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("date", "funds.in-future");
        }
        BookRepository.Book book = books.lock(home.id())
                .orElseThrow(() -> new ProblemException(FundsProblem.BOOKS_NOT_OPENED, home.name()));
        if (date.isBefore(book.openedOn())) {
            throw new ProblemException(FundsProblem.BOOKS_BEGIN_LATER, home.name(), book.openedOn());
        }
        if (book.closed(date)) {
            throw new ProblemException(
                    FundsProblem.MONTH_CLOSED,
                    home.name(),
                    YearMonth.from(date),
                    Optional.ofNullable(book.closedThrough()).orElseThrow().plusMonths(1));
        }
    }

    private Map<AccountKey, BookRepository.Account> accounts(NewEntry entry) {
        List<AccountKey> keys = new ArrayList<>();
        for (Posting posting : entry.postings()) {
            keys.add(posting.debit());
            keys.add(posting.credit());
        }
        return books.accounts(entry.homeId(), keys);
    }

    private void requireCovered(Actor actor, List<Posting> postings, Map<AccountKey, BookRepository.Account> accounts) {
        Map<AccountKey, Money> changes = new HashMap<>();
        for (Posting posting : postings) {
            changes.merge(posting.debit(), signed(posting.debit(), posting.amount()), Money::plus);
            changes.merge(
                    posting.credit(), signed(posting.credit(), posting.amount()).negated(), Money::plus);
        }
        requireCovered(actor, changes, accounts);
    }

    private void requireCovered(Actor actor, EntryView original) {
        Map<AccountKey, Money> changes = new HashMap<>();
        for (EntryView.Line line : original.postings()) {
            AccountKey fund = line.source() == null ? null : AccountKey.of(line.source(), line.projectId());
            AccountKey debit = line.to() == null ? fund : AccountKey.of(line.to());
            AccountKey credit = line.from() == null ? fund : AccountKey.of(line.from());
            if (debit != null && credit != null) {
                changes.merge(debit, signed(debit, line.amount()).negated(), Money::plus);
                changes.merge(credit, signed(credit, line.amount()), Money::plus);
            }
        }
        Map<AccountKey, BookRepository.Account> accounts = books.accounts(original.homeId(), changes.keySet());
        requireCovered(actor, changes, accounts);
    }

    /** How an amount on the left side changes the balance: money grows, what is left of a source falls. */
    private static Money signed(AccountKey key, Money amount) {
        return key.source() == null ? amount : amount.negated();
    }

    private void requireCovered(
            Actor actor, Map<AccountKey, Money> changes, Map<AccountKey, BookRepository.Account> accounts) {
        List<AccountKey> sourcesFirst = changes.keySet().stream()
                .sorted(Comparator.comparing(key -> key.source() == null))
                .toList();
        for (AccountKey key : sourcesFirst) {
            BookRepository.Account account = accounts.get(key);
            Money change = changes.getOrDefault(key, Money.ZERO);
            if (account == null || change.signum() >= 0) {
                continue;
            }
            Money after = account.balance().plus(change);
            if (after.plus(account.overdraft()).signum() < 0) {
                throw new ProblemException(
                        key.source() == null ? FundsProblem.MONEY_IN_HAND_TOO_LOW : FundsProblem.BALANCE_TOO_LOW,
                        word(actor, key),
                        account.balance(),
                        change.negated());
            }
        }
    }

    private String word(Actor actor, AccountKey key) {
        return messages.text(
                actor.locale(),
                key.source() == null
                        ? "funds.place." + key.kind()
                        : "funds.source." + key.source().name());
    }
}
