package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.policies.WorkingDays;

/** Planned visits on their way: changed, announced, cancelled. */
@Singleton
public class VisitService {

    private final VisitRepository repository;
    private final PlanService plans;
    private final VisitRules rules;
    private final Homes homes;
    private final WorkingDays workingDays;
    private final PolicyParameters policy;
    private final DocumentName documents;
    private final AuditLog audit;
    private final Clock clock;

    VisitService(
            VisitRepository repository,
            PlanService plans,
            VisitRules rules,
            Homes homes,
            WorkingDays workingDays,
            PolicyParameters policy,
            DocumentName documents,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.plans = plans;
        this.rules = rules;
        this.homes = homes;
        this.workingDays = workingDays;
        this.policy = policy;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<VisitView> list(Actor actor, VisitFilter filter, PageQuery page) {
        return repository.page(actor, filter, LocalDate.now(clock), page);
    }

    /** @throws ProblemException not found: the visit is not the caller's to know of */
    @UseCase(readOnly = true)
    public VisitView get(Actor actor, long id) {
        return repository.find(actor, id, LocalDate.now(clock)).orElseThrow(ProblemException::notFound);
    }

    @UseCase
    VisitView change(Actor actor, long id, VisitRequests.Change request) {
        VisitView before = held(actor, id, request.version());
        if (before.state() != VisitState.PLANNED) {
            throw new ProblemException(PlanProblem.VISIT_SETTLED, before.homeName());
        }
        rules.check(
                plans.get(actor, before.planId()), request.details(), List.of(homes.getOpen(actor, before.homeId())));
        repository.update(id, request.details());
        audit.record(actor, entry("planned-visit.edit", before).changed(details(before), request.details()));
        return get(actor, id);
    }

    /**
     * Gives the notice of inspection its number. The home knows of the visit from the day on which it gets the notice: three
     * working days ahead, or when the inspectors come (养老机构行政检查办法).
     */
    @UseCase
    VisitView announce(Actor actor, long id, VisitRequests.Notice request) {
        VisitView before = held(actor, id, request.version());
        if (before.state() != VisitState.PLANNED) {
            throw new ProblemException(PlanProblem.VISIT_SETTLED, before.homeName());
        }
        if (before.kind().secret()) {
            throw new ProblemException(PlanProblem.VISIT_NOT_ANNOUNCED, before.homeName());
        }
        LocalDate day = before.plannedOn();
        LocalDate today = LocalDate.now(clock);
        int minimum = rules.minimumInspectors();
        if (day == null || day.isBefore(today) || before.inspectors().size() < minimum) {
            throw new ProblemException(PlanProblem.NOTICE_NOT_READY, before.homeName(), minimum);
        }
        int ahead = policy.wholeAmount("inspection.announcement-working-days", today);
        LocalDate earliest = workingDays.after(today, ahead);
        if (!request.withTheVisit() && day.isBefore(earliest)) {
            throw new ProblemException(PlanProblem.NOTICE_TOO_LATE, before.homeName(), ahead, earliest.toString());
        }
        repository.announce(
                id, documents.next(Office.of(actor), "inspection-notice", "民检通"), request.withTheVisit() ? day : today);
        VisitView announced = get(actor, id);
        audit.record(
                actor,
                entry("planned-visit.announce", before)
                        .changed(null, new Announced(announced.noticeNumber(), announced.noticeOn())));
        return announced;
    }

    @UseCase
    VisitView cancel(Actor actor, long id, VisitRequests.Cancellation request) {
        VisitView before = held(actor, id, request.version());
        repository.cancel(id, request.reason().strip());
        audit.record(actor, entry("planned-visit.cancel", before).changed(null, request));
        return get(actor, id);
    }

    /** An open visit of the caller's own office, held until the transaction ends. */
    private VisitView held(Actor actor, long id, int version) {
        get(actor, id);
        repository.lock(id);
        VisitView visit = get(actor, id);
        if (!visit.own()) {
            throw new ProblemException(PlanProblem.PLAN_OF_ANOTHER_OFFICE);
        }
        if (visit.version() != version) {
            throw ProblemException.stale(visit);
        }
        if (visit.state().settled()) {
            throw new ProblemException(PlanProblem.VISIT_SETTLED, visit.homeName());
        }
        return visit;
    }

    private static VisitDetails details(VisitView visit) {
        return new VisitDetails(
                visit.kind(),
                visit.month(),
                visit.plannedOn(),
                visit.inspectors().stream().map(VisitView.Person::accountId).toList());
    }

    /** Told of the office's region, not of the home: the home's own people may read events of their home. */
    private static AuditEntry entry(String action, VisitView visit) {
        return AuditEntry.of(action, "planned-visit", visit.id(), visit.homeName())
                .inRegion(visit.office() == null ? null : visit.office().code());
    }

    @io.micronaut.serde.annotation.Serdeable
    record Announced(
            @org.jspecify.annotations.Nullable String noticeNumber,
            @org.jspecify.annotations.Nullable LocalDate noticeOn) {}
}
