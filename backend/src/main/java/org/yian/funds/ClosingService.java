package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/**
 * The home counts what it has at the end of a month, the county compares and closes the month: one after the other, never by
 * the same person. A month that waits for the county takes entries still; the county then finds other figures than those
 * submitted and the home counts again.
 */
@Singleton
class ClosingService {

    private final ClosingRepository repository;
    private final BookRepository books;
    private final MonthBooks months;
    private final ClosingCheck check;
    private final ClosingWarnings warnings;
    private final List<ClosingFollower> followers;
    private final Homes homes;
    private final Attachments attachments;
    private final PolicyParameters policy;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    ClosingService(
            ClosingRepository repository,
            BookRepository books,
            MonthBooks months,
            ClosingCheck check,
            ClosingWarnings warnings,
            List<ClosingFollower> followers,
            Homes homes,
            Attachments attachments,
            PolicyParameters policy,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.books = books;
        this.months = months;
        this.check = check;
        this.warnings = warnings;
        this.followers = followers;
        this.homes = homes;
        this.attachments = attachments;
        this.policy = policy;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<ClosingView> list(Actor actor, ClosingFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    ClosingView view(Actor actor, long id) {
        ClosingView closing = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (closing.state() != ClosingState.SUBMITTED) {
            return closing;
        }
        MonthBooks.Figures submitted = repository.figures(id).orElseThrow(ProblemException::notFound);
        YearMonth month = YearMonth.parse(closing.month());
        MonthBooks.Figures now = months.atEnd(closing.homeId(), month);
        return closing.with(new ClosingView.Now(
                now.cash(), now.bank(), !now.equals(submitted), warnings.of(closing.homeId(), month)));
    }

    /** The month of a home that is to be closed next. */
    @UseCase(readOnly = true)
    NextClosing next(Actor actor, long homeId) {
        HomeSummary home = homes.get(actor, homeId);
        BookRepository.Book book = books.find(homeId).orElseThrow(() -> notOpened(home));
        YearMonth month = next(book);
        LocalDate today = LocalDate.now(clock);
        LocalDate lateAfter = month.atEndOfMonth().plusDays(policy.wholeAmount("closing.late-days", today));
        MonthBooks.Figures figures = months.atEnd(homeId, month);
        return new NextClosing(
                homeId,
                home.name(),
                month.toString(),
                month.isBefore(YearMonth.now(clock)),
                lateAfter,
                today.isAfter(lateAfter),
                figures.cash(),
                figures.bank(),
                warnings.of(homeId, month),
                repository.latest(actor.scope(), homeId, month).orElse(null));
    }

    @UseCase
    ClosingView submit(Actor actor, @Nullable UUID key, ClosingRequests.NewClosing counted) {
        HomeSummary home = homes.get(actor, counted.homeId());
        String id =
                idempotency.once(actor, key, "fund.submit-closing", () -> Long.toString(insert(actor, home, counted)));
        return view(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, HomeSummary home, ClosingRequests.NewClosing counted) {
        BookRepository.Book book = books.lock(home.id()).orElseThrow(() -> notOpened(home));
        YearMonth month = YearMonth.parse(counted.month());
        requireNext(home, book, month);
        MonthBooks.Figures figures = months.atEnd(home.id(), month);
        ClosingCheck.Explanations explanations = check.explained(counted, figures);
        if (counted.bankStatementId() != null) {
            // It shows the number of an account: nothing for the fire department.
            attachments.linkPersonal(actor, counted.bankStatementId(), FileOwner.home(home.id()));
        }
        repository.waiting(home.id()).ifPresent(earlier -> repository.replace(earlier.id()));
        long id = repository.insert(actor, counted, figures, explanations.cash(), explanations.bank());
        record(actor, "fund.submit-closing", id, home, counted);
        return id;
    }

    /** Closes the month: from now on it takes no entries, and what must follow elsewhere has happened. */
    @UseCase
    ClosingView confirm(Actor actor, long id) {
        ClosingView closing = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        HomeSummary home = homes.get(actor, closing.homeId());
        BookRepository.Book book = books.lock(home.id()).orElseThrow(() -> notOpened(home));
        ClosingRepository.Waiting waiting = waiting(actor, closing);
        YearMonth month = waiting.month();
        requireNext(home, book, month);
        MonthBooks.Figures now = months.atEnd(home.id(), month);
        if (!now.equals(waiting.figures())) {
            throw new ProblemException(
                    ClosingProblem.CLOSING_OUTDATED,
                    month,
                    waiting.figures().cash(),
                    waiting.figures().bank(),
                    now.cash(),
                    now.bank());
        }
        repository.decide(actor, id, ClosingState.CLOSED, null);
        repository.closedThrough(home.id(), month);
        ClosingFollower.ClosedMonth closed =
                new ClosingFollower.ClosedMonth(id, home.id(), month, now.cash(), now.bank());
        followers.forEach(follower -> follower.closed(closed));
        record(actor, "fund.close-month", id, home, null);
        return view(actor, id);
    }

    @UseCase
    ClosingView giveBack(Actor actor, long id, ClosingRequests.Reason reason) {
        ClosingView closing = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        HomeSummary home = homes.get(actor, closing.homeId());
        waiting(actor, closing);
        repository.decide(actor, id, ClosingState.RETURNED, reason.reason().strip());
        record(actor, "fund.return-closing", id, home, reason);
        return view(actor, id);
    }

    /** Opens the last closed month again; what was closed stays in the history. */
    @UseCase
    ClosingView reopen(Actor actor, long id, ClosingRequests.Reason reason) {
        ClosingView closing = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        HomeSummary home = homes.get(actor, closing.homeId());
        BookRepository.Book book = books.lock(home.id()).orElseThrow(() -> notOpened(home));
        ClosingView current = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        YearMonth month = YearMonth.parse(closing.month());
        if (!current.last()) {
            throw new ProblemException(
                    ClosingProblem.CLOSING_NOT_THE_LAST, month, Objects.requireNonNullElse(book.closedThrough(), "—"));
        }
        repository.waiting(home.id()).ifPresent(later -> repository.replace(later.id()));
        repository.reopen(actor, id, reason.reason().strip());
        YearMonth before = month.minusMonths(1);
        repository.closedThrough(home.id(), before.isBefore(YearMonth.from(book.openedOn())) ? null : before);
        followers.forEach(follower -> follower.reopened(home.id(), month));
        record(actor, "fund.reopen-month", id, home, reason);
        return view(actor, id);
    }

    /** The closing, which must wait still, for somebody other than who counted. The book is locked. */
    private ClosingRepository.Waiting waiting(Actor actor, ClosingView closing) {
        ClosingRepository.Waiting waiting = repository
                .waiting(closing.homeId())
                .filter(known -> known.id() == closing.id())
                .orElseThrow(() -> new ProblemException(ClosingProblem.CLOSING_DECIDED_ALREADY, closing.month()));
        if (Objects.equals(waiting.submittedBy(), actor.accountId())) {
            throw new ProblemException(ClosingProblem.CLOSING_BY_THE_SAME_PERSON, closing.month());
        }
        return waiting;
    }

    private void requireNext(HomeSummary home, BookRepository.Book book, YearMonth month) {
        YearMonth next = next(book);
        if (!month.equals(next)) {
            throw new ProblemException(ClosingProblem.CLOSING_OUT_OF_ORDER, home.name(), next);
        }
        if (!month.isBefore(YearMonth.now(clock))) {
            throw new ProblemException(
                    ClosingProblem.MONTH_NOT_OVER, month, month.plusMonths(1).atDay(1));
        }
    }

    private static YearMonth next(BookRepository.Book book) {
        YearMonth closed = book.closedThrough();
        return closed == null ? YearMonth.from(book.openedOn()) : closed.plusMonths(1);
    }

    private static ProblemException notOpened(HomeSummary home) {
        return new ProblemException(FundsProblem.BOOKS_NOT_OPENED, home.name());
    }

    private void record(Actor actor, String action, long id, HomeSummary home, @Nullable Object what) {
        audit.record(
                actor,
                AuditEntry.of(action, "month-closing", id, home.name())
                        .atHome(home.id())
                        .changed(null, what));
    }
}
