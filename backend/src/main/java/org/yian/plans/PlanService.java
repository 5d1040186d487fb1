package org.yian.plans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.yian.platform.DatabaseException;
import org.yian.platform.DocumentNumbers;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.rectifications.LedgerQueries;
import org.yian.rectifications.PlannedItem;

/** The home hands a plan in, the county approves it or sends it back. */
@Singleton
class PlanService {

    private final PlanRepository repository;
    private final LedgerQueries ledger;
    private final Homes homes;
    private final DocumentNumbers numbers;
    private final Recipients recipients;
    private final Notifications notifications;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    PlanService(
            PlanRepository repository,
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
    Page<PlanRow> list(Actor actor, PlanFilter filter, PageQuery page) {
        return repository.page(actor, filter, page);
    }

    /** What a plan of the home would hold now. */
    @UseCase(readOnly = true)
    List<PlannedItem> draft(Actor actor, long homeId) {
        homes.get(actor, homeId);
        return ledger.open(homeId);
    }

    @UseCase(readOnly = true)
    HomePlan view(Actor actor, long id) {
        PlanRepository.Found found = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        return new HomePlan(
                found.row(),
                found.objectives(),
                found.submitter(),
                found.decider(),
                found.decidedAt(),
                found.note(),
                repository.lines(id),
                actor.role() == Role.COUNTY
                        && found.row().state() == PlanState.SUBMITTED
                        && found.submitterId() != actor.accountId());
    }

    @UseCase
    HomePlan submit(Actor actor, long homeId, @Nullable UUID key, PlanRequests.NewPlan plan) {
        HomeSummary home = homes.getOpen(actor, homeId);
        String id = idempotency.once(actor, key, "plan.submit", () -> Long.toString(enter(actor, home, plan)));
        return view(actor, Long.parseLong(id));
    }

    private long enter(Actor actor, HomeSummary home, PlanRequests.NewPlan plan) {
        List<PlannedItem> items = ledger.open(home.id());
        if (items.isEmpty()) {
            throw new ProblemException(PlanProblem.NOTHING_TO_PLAN, home.name());
        }
        String unplanned = items.stream()
                .filter(item -> !item.planned())
                .map(PlannedItem::number)
                .collect(Collectors.joining("、"));
        if (!unplanned.isEmpty()) {
            throw new ProblemException(PlanProblem.ITEMS_NOT_PLANNED, unplanned);
        }
        long id = inserted(actor, home, plan);
        repository.insertLines(id, items);
        audit.record(actor, entry("plan.submit", id, home).changed(null, plan));
        tell(NotificationKind.PLAN_SUBMITTED, id, home, Role.COUNTY);
        return id;
    }

    private long inserted(Actor actor, HomeSummary home, PlanRequests.NewPlan plan) {
        int year = LocalDate.now(clock).getYear();
        int counted = numbers.next(home.areaCode(), "rectification-plan", year);
        String number = String.format(Locale.ROOT, "FA-%s-%d-%04d", home.areaCode(), year, counted);
        try {
            return repository.insert(actor, home.id(), number, plan, now());
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("rectification_plan_waiting_once")
                    ? new ProblemException(PlanProblem.PLAN_WAITS_ALREADY, home.name())
                    : refused;
        }
    }

    @UseCase
    HomePlan approve(Actor actor, long id, PlanRequests.Approval approval) {
        String note = approval.note() == null || approval.note().isBlank()
                ? null
                : approval.note().strip();
        decide(actor, id, PlanState.APPROVED, note);
        return view(actor, id);
    }

    @UseCase
    HomePlan sendBack(Actor actor, long id, PlanRequests.PlanReturn reason) {
        decide(actor, id, PlanState.RETURNED, reason.reason().strip());
        return view(actor, id);
    }

    private void decide(Actor actor, long id, PlanState state, @Nullable String note) {
        if (repository.find(actor, id).isEmpty()) {
            throw ProblemException.notFound();
        }
        repository.lock(id);
        PlanRepository.Found plan = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        if (plan.row().state() != PlanState.SUBMITTED) {
            throw new ProblemException(
                    PlanProblem.PLAN_DECIDED_ALREADY, plan.row().number());
        }
        if (plan.submitterId() == actor.accountId()) {
            throw new ProblemException(PlanProblem.OWN_PLAN, plan.row().number());
        }
        HomeSummary home = homes.get(actor, plan.row().homeId());
        repository.decide(actor, id, state, note, now());
        boolean approved = state == PlanState.APPROVED;
        audit.record(
                actor,
                entry(approved ? "plan.approve" : "plan.return", id, home).changed(null, new Decision(state, note)));
        tell(approved ? NotificationKind.PLAN_APPROVED : NotificationKind.PLAN_RETURNED, id, home, Role.DIRECTOR);
    }

    /** What the audit log keeps of a decision. */
    @io.micronaut.serde.annotation.Serdeable
    record Decision(PlanState state, @Nullable String note) {}

    private void tell(NotificationKind kind, long id, HomeSummary home, Role role) {
        notifications.send(new Notice(
                kind, Long.toString(id), List.of(home.name()), "/plans/" + id, recipients.of(home.id(), role)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AuditEntry entry(String action, long id, HomeSummary home) {
        return AuditEntry.of(action, "plan", id, home.name()).atHome(home.id());
    }
}
