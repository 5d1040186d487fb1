package org.yian.supervision;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.Recipients;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.notifications.Notice;
import org.yian.notifications.NotificationKind;
import org.yian.notifications.Notifications;
import org.yian.platform.Actor;
import org.yian.platform.DocumentNumbers;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.rectifications.ItemFilter;
import org.yian.rectifications.ItemRow;
import org.yian.rectifications.LedgerQueries;

/** A city or the province issues an order, the county answers it, the office that issued it closes it. */
@Singleton
class OrderService {

    private final OrderRepository repository;
    private final LedgerQueries ledger;
    private final Homes homes;
    private final DocumentNumbers numbers;
    private final Recipients recipients;
    private final Notifications notifications;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    OrderService(
            OrderRepository repository,
            LedgerQueries ledger,
            Homes homes,
            DocumentNumbers numbers,
            Recipients recipients,
            Notifications notifications,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.homes = homes;
        this.numbers = numbers;
        this.recipients = recipients;
        this.notifications = notifications;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<OrderRow> list(Actor actor, OrderFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    OrderView view(Actor actor, long id) {
        OrderRepository.Found found = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        OrderState state = found.row().state();
        return new OrderView(
                found.row(),
                found.content(),
                found.issuedBy(),
                found.answer(),
                found.answeredBy(),
                found.answeredAt(),
                found.closingNote(),
                found.closedBy(),
                found.closedAt(),
                repository.lines(id),
                state == OrderState.ISSUED && actor.role() == Role.COUNTY,
                state == OrderState.ANSWERED && issuedBy(actor, found));
    }

    @UseCase
    OrderView issue(Actor actor, @Nullable UUID key, OrderRequests.NewOrder order) {
        HomeSummary home = homes.get(actor, order.homeId());
        if (order.answerDueOn().isBefore(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("answerDueOn", "supervision.due-in-past");
        }
        String id = idempotency.once(actor, key, "order.issue", () -> Long.toString(enter(actor, home, order)));
        return view(actor, Long.parseLong(id));
    }

    private long enter(Actor actor, HomeSummary home, OrderRequests.NewOrder order) {
        List<ItemRow> overdue = ledger.all(actor, ItemFilter.overdueOf(home.id()));
        if (overdue.isEmpty()) {
            throw new ProblemException(OrderProblem.NOTHING_OVERDUE, home.name());
        }
        String region = Objects.requireNonNull(actor.scope().regionCode());
        int year = LocalDate.now(clock).getYear();
        int counted = numbers.next(region, "supervising-order", year);
        String number = String.format(Locale.ROOT, "DB-%s-%d-%04d", region, year, counted);
        long id = repository.insert(actor, number, order, region, now());
        repository.insertLines(id, overdue);
        audit.record(actor, entry("order.issue", id, home).changed(null, order));
        tell(NotificationKind.ORDER_ISSUED, id, home, recipients.of(home.id(), Role.COUNTY, Role.DIRECTOR));
        return id;
    }

    @UseCase
    OrderView answer(Actor actor, long id, OrderRequests.Answer answer) {
        OrderRepository.Found order = at(actor, id, OrderState.ISSUED);
        HomeSummary home = homes.get(actor, order.row().homeId());
        repository.answer(actor, id, answer.answer().strip(), now());
        audit.record(actor, entry("order.answer", id, home).changed(null, answer));
        tell(NotificationKind.ORDER_ANSWERED, id, home, List.of(order.issuerId()));
        return view(actor, id);
    }

    @UseCase
    OrderView close(Actor actor, long id, OrderRequests.OrderClosing closing) {
        OrderRepository.Found order = at(actor, id, OrderState.ANSWERED);
        if (!issuedBy(actor, order)) {
            throw new ProblemException(PlatformProblem.NOT_ALLOWED);
        }
        HomeSummary home = homes.get(actor, order.row().homeId());
        String note = closing.note() == null || closing.note().isBlank()
                ? null
                : closing.note().strip();
        repository.close(actor, id, note, now());
        audit.record(actor, entry("order.close", id, home).changed(null, new Closed(note)));
        tell(NotificationKind.ORDER_CLOSED, id, home, recipients.of(home.id(), Role.COUNTY));
        return view(actor, id);
    }

    /** What the audit log keeps of a closing. */
    @Serdeable
    record Closed(@Nullable String note) {}

    private OrderRepository.Found at(Actor actor, long id, OrderState state) {
        requireVisible(actor, id);
        repository.lock(id);
        OrderRepository.Found order = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        if (order.row().state() != state) {
            throw new ProblemException(
                    OrderProblem.ORDER_NOT_AT_THIS_STEP, order.row().number());
        }
        return order;
    }

    private void requireVisible(Actor actor, long id) {
        if (repository.find(actor, id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    private static boolean issuedBy(Actor actor, OrderRepository.Found order) {
        return order.issuingRegion().equals(actor.scope().regionCode())
                && (actor.role() == Role.CITY || actor.role() == Role.PROVINCE);
    }

    private void tell(NotificationKind kind, long id, HomeSummary home, List<Long> accounts) {
        notifications.send(
                new Notice(kind, Long.toString(id), List.of(home.name()), "/supervising-orders/" + id, accounts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AuditEntry entry(String action, long id, HomeSummary home) {
        return AuditEntry.of(action, "order", id, home.name()).atHome(home.id());
    }
}
