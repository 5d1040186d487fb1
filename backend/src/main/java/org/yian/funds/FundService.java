package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What is done in the books themselves: opening them, carrying cash to the bank, taking such entries back. */
@Singleton
class FundService {

    private final Ledger ledger;
    private final BookRepository books;
    private final EntryRepository entries;
    private final OverdraftRepository overdrafts;
    private final FundRules rules;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Messages messages;
    private final Clock clock;

    FundService(
            Ledger ledger,
            BookRepository books,
            EntryRepository entries,
            OverdraftRepository overdrafts,
            FundRules rules,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit,
            Messages messages,
            Clock clock) {
        this.ledger = ledger;
        this.books = books;
        this.entries = entries;
        this.overdrafts = overdrafts;
        this.rules = rules;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<EntryView> list(Actor actor, EntryFilter filter, PageQuery page) {
        return entries.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    EntryView view(Actor actor, long id) {
        return entries.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
    }

    /** The matrix for the home's city, as it is in force today. */
    @UseCase(readOnly = true)
    List<Ruling> rules(Actor actor, long homeId) {
        return rules.matrix(homes.get(actor, homeId).city().code(), LocalDate.now(clock));
    }

    @UseCase(readOnly = true)
    BooksView books(Actor actor, long homeId) {
        HomeSummary home = homes.get(actor, homeId);
        BookRepository.Book book = books.find(homeId).orElse(null);
        List<BooksView.AccountView> accounts = overdrafts.accounts(homeId);
        return new BooksView(
                homeId,
                home.name(),
                book == null ? null : YearMonth.from(book.openedOn()).toString(),
                book == null || book.closedThrough() == null
                        ? null
                        : book.closedThrough().toString(),
                Money.sum(accounts.stream()
                        .filter(account -> account.source() == null)
                        .map(BooksView.AccountView::balance)
                        .toList()),
                accounts);
    }

    @UseCase
    BooksView open(Actor actor, @Nullable UUID key, FundRequests.NewBooks request) {
        HomeSummary home = homes.getOpen(actor, request.homeId());
        idempotency.once(actor, key, "fund.open-books", () -> {
            enter(actor, home, request);
            return Long.toString(home.id());
        });
        return books(actor, home.id());
    }

    private void enter(Actor actor, HomeSummary home, FundRequests.NewBooks request) {
        YearMonth month = YearMonth.parse(request.month());
        check(request, month);
        if (!books.open(home.id(), month)) {
            throw new ProblemException(FundsProblem.BOOKS_OPENED_ALREADY, home.name());
        }
        List<Posting> postings = request.balances().stream()
                .filter(balance -> balance.amount().signum() > 0)
                .map(balance -> Posting.opening(balance.source(), null, balance.place(), balance.amount()))
                .toList();
        if (!postings.isEmpty()) {
            String summary = messages.text(Messages.CHINESE, "funds.summary.opening");
            ledger.post(
                    actor,
                    new NewEntry(
                            home.id(),
                            EntryKind.OPENING,
                            month.atDay(1),
                            summary,
                            null,
                            "opening:" + home.id(),
                            postings));
        }
        audit.record(
                actor,
                AuditEntry.of("fund.open-books", "fund-books", home.id(), home.name())
                        .atHome(home.id())
                        .changed(null, request));
    }

    private void check(FundRequests.NewBooks request, YearMonth month) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (month.isAfter(YearMonth.now(clock))) {
            wrong.violation("month", "funds.in-future");
        }
        for (int index = 0; index < request.balances().size(); index++) {
            FundRequests.OpeningBalance balance = request.balances().get(index);
            String field = "balances[" + index + "]";
            if (balance.amount().signum() < 0) {
                wrong.violation(field + ".amount", "funds.not-negative");
            }
            if (balance.source().boundToProjects() && balance.amount().signum() > 0) {
                wrong.violation(field + ".source", "funds.opening-by-project");
            }
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    @UseCase
    EntryView transfer(Actor actor, @Nullable UUID key, FundRequests.NewTransfer transfer) {
        HomeSummary home = homes.get(actor, transfer.homeId());
        String id = idempotency.once(actor, key, "fund.transfer", () -> Long.toString(carry(actor, home, transfer)));
        return view(actor, Long.parseLong(id));
    }

    private long carry(Actor actor, HomeSummary home, FundRequests.NewTransfer transfer) {
        if (transfer.amount().signum() <= 0) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("amount", "funds.above-zero");
        }
        MoneyPlace to = transfer.from() == MoneyPlace.CASH ? MoneyPlace.BANK : MoneyPlace.CASH;
        String given = transfer.summary();
        String summary = given == null || given.isBlank()
                ? messages.text(Messages.CHINESE, "funds.summary.to-" + to.name())
                : given.strip();
        NewEntry entry = new NewEntry(
                home.id(),
                EntryKind.TRANSFER,
                transfer.date(),
                summary,
                null,
                null,
                List.of(Posting.move(transfer.from(), to, transfer.amount())));
        long id = ledger.post(actor, entry);
        audit.record(
                actor,
                AuditEntry.of("fund.transfer", "fund-entry", id, summary)
                        .atHome(home.id())
                        .changed(null, transfer));
        return id;
    }

    /** Takes back what was entered here; what another page has entered is taken back there, with all that follows from it. */
    @UseCase
    EntryView reverse(Actor actor, long id, FundRequests.Reversal reversal) {
        EntryView entry = view(actor, id);
        if (!entry.byHand() || entry.kind() == EntryKind.IMPORTED) {
            throw new ProblemException(FundsProblem.ENTRY_REVERSED_WHERE_IT_BEGAN, entry.summary());
        }
        long counter =
                ledger.reverse(actor, id, reversal.date(), reversal.reason().strip());
        audit.record(
                actor,
                AuditEntry.of("fund.reverse", "fund-entry", id, entry.summary())
                        .atHome(entry.homeId())
                        .changed(null, reversal));
        return view(actor, counter);
    }

    @UseCase
    BooksView allowOverdraft(Actor actor, long homeId, long accountId, FundRequests.Overdraft overdraft) {
        HomeSummary home = homes.get(actor, homeId);
        if (overdraft.amount().signum() < 0) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("amount", "funds.not-negative");
        }
        if (books.lock(homeId).isEmpty()) {
            throw new ProblemException(FundsProblem.BOOKS_NOT_OPENED, home.name());
        }
        BooksView.AccountView account = overdrafts.accounts(homeId).stream()
                .filter(known -> known.id() == accountId)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (account.balance().plus(overdraft.amount()).signum() < 0) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation(
                            "amount",
                            "funds.overdraft-below-balance",
                            account.balance().negated());
        }
        overdrafts.allow(
                actor, accountId, overdraft.amount(), overdraft.reason().strip());
        audit.record(
                actor,
                AuditEntry.of("fund.allow-overdraft", "fund-account", accountId, home.name())
                        .atHome(homeId)
                        .changed(new FundRequests.Overdraft(account.overdraft(), ""), overdraft));
        return books(actor, homeId);
    }
}
