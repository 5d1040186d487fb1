package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.Inspectors;
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

/** The register of conflicts of interest: declared by the inspector or the office, ended by another person. */
@Singleton
class ConflictService {

    private final ConflictRepository repository;
    private final Inspectors inspectors;
    private final Homes homes;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    ConflictService(
            ConflictRepository repository,
            Inspectors inspectors,
            Homes homes,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.inspectors = inspectors;
        this.homes = homes;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<ConflictView> list(Actor actor, boolean open, @Nullable Long homeId, PageQuery page) {
        return repository.page(actor.scope(), open, homeId, page);
    }

    @UseCase
    ConflictView declare(Actor actor, @Nullable UUID key, ConflictRequest request) {
        HomeSummary home = homes.getOpen(actor, request.homeId());
        long inspector = request.accountId() == null ? actor.accountId() : request.accountId();
        if (!inspectors.mayInspect(home.id(), List.of(inspector))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("accountId", "inspectionplans.not-eligible", home.name());
        }
        String id = idempotency.once(actor, key, "inspector-conflict.declare", () -> {
            try {
                long created = repository.insert(
                        request, inspector, actor.accountId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
                audit.record(
                        actor,
                        AuditEntry.of("inspector-conflict.declare", "inspector-conflict", created, home.name())
                                .atHome(home.id())
                                .changed(null, request));
                return Long.toString(created);
            } catch (DatabaseException standing) {
                if (standing.duplicateKey()) {
                    throw new ProblemException(PlanProblem.CONFLICT_DECLARED_ALREADY, home.name());
                }
                throw standing;
            }
        });
        return repository.find(actor.scope(), Long.parseLong(id)).orElseThrow(ProblemException::notFound);
    }

    /** A conflict ends only by somebody else's decision: whoever has it cannot take it back to get a home. */
    @UseCase
    ConflictView end(Actor actor, long id, Ending ending) {
        ConflictView before = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (before.accountId() == actor.accountId()) {
            throw new ProblemException(PlanProblem.CONFLICT_ENDED_BY_ITSELF, before.homeName());
        }
        if (!repository.end(id, actor.accountId(), clock.instant().truncatedTo(ChronoUnit.MICROS), ending.reason())) {
            throw new ProblemException(PlanProblem.CONFLICT_ENDED_ALREADY, before.inspector());
        }
        audit.record(
                actor,
                AuditEntry.of("inspector-conflict.end", "inspector-conflict", id, before.homeName())
                        .atHome(before.homeId())
                        .changed(null, ending));
        return repository.find(actor.scope(), id).orElseThrow();
    }
}
