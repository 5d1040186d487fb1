package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Plans of an office, and the visits that are put into them, by hand or from a draw. */
@Singleton
class PlanService {

    private final PlanRepository plans;
    private final VisitRepository visits;
    private final VisitRules rules;
    private final DrawService draws;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            VisitRepository visits,
            VisitRules rules,
            DrawService draws,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.visits = visits;
        this.rules = rules;
        this.draws = draws;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<PlanView> list(Actor actor, @Nullable Integer year, PageQuery page) {
        return plans.page(actor, year, today(), page);
    }

    @UseCase(readOnly = true)
    PlanView get(Actor actor, long id) {
        return plans.find(actor, id, today()).orElseThrow(ProblemException::notFound);
    }

    @UseCase
    PlanView create(Actor actor, @Nullable UUID key, PlanRequest request) {
        if ((request.period() == PlanPeriod.MONTHLY) != (request.month() != null)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("month", "inspectionplans.month-of-monthly-plan");
        }
        String id = idempotency.once(actor, key, "inspection-plan.create", () -> {
            try {
                long created = plans.insert(Office.of(actor), request, actor.accountId(), now());
                audit.record(
                        actor,
                        AuditEntry.of("inspection-plan.create", "inspection-plan", created, request.title())
                                .changed(null, request));
                return Long.toString(created);
            } catch (DatabaseException exists) {
                if (exists.duplicateKey()) {
                    throw new ProblemException(PlanProblem.PLAN_EXISTS_ALREADY);
                }
                throw exists;
            }
        });
        return get(actor, Long.parseLong(id));
    }

    @UseCase
    PlanView add(Actor actor, long id, @Nullable UUID key, VisitsRequest request) {
        PlanView plan = own(actor, id);
        List<HomeSummary> wanted = new ArrayList<>();
        new HashSet<>(request.homeIds()).stream().sorted().forEach(home -> wanted.add(homes.getOpen(actor, home)));
        rules.check(plan, request.details(), wanted);
        idempotency.once(actor, key, "planned-visit.plan", () -> {
            wanted.forEach(home -> insert(actor, plan, null, home, request.details()));
            return Long.toString(id);
        });
        return get(actor, id);
    }

    /** The homes of a draw become visits with the inspectors that were drawn for them. */
    @UseCase
    PlanView addDrawn(Actor actor, long drawId, VisitRequests.FromDraw request) {
        DrawRepository.Stored draw = draws.held(actor, drawId);
        DrawResult result = draws.result(draw);
        if (draw.visits() > 0) {
            throw new ProblemException(
                    PlanProblem.DRAW_PLANNED_ALREADY, draw.line().number());
        }
        PlanView plan = own(actor, request.planId());
        for (DrawResult.DrawnHome drawn : result.homes()) {
            HomeSummary home = homes.getOpen(actor, drawn.homeId());
            VisitDetails details =
                    new VisitDetails(request.kind(), request.month(), request.plannedOn(), drawn.inspectors());
            rules.check(plan, details, List.of(home));
            insert(actor, plan, drawId, home, details);
        }
        return get(actor, plan.id());
    }

    private void insert(Actor actor, PlanView plan, @Nullable Long drawId, HomeSummary home, VisitDetails details) {
        long visit = visits.insert(plan, drawId, home.id(), Office.of(actor), details, actor.accountId(), now());
        audit.record(
                actor,
                AuditEntry.of("planned-visit.plan", "planned-visit", visit, home.name())
                        .inRegion(actor.scope().regionCode())
                        .changed(null, details));
    }

    private PlanView own(Actor actor, long id) {
        PlanView plan = get(actor, id);
        if (!plan.own()) {
            throw new ProblemException(PlanProblem.PLAN_OF_ANOTHER_OFFICE);
        }
        return plan;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
