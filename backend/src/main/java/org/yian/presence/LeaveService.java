package org.yian.presence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.residents.Residents;

/** Residents leave and come back. */
@Singleton
class LeaveService {

    private final LeaveRepository repository;
    private final Residents residents;
    private final PolicyParameters parameters;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    LeaveService(
            LeaveRepository repository,
            Residents residents,
            PolicyParameters parameters,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.residents = residents;
        this.parameters = parameters;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    LeaveRecord of(Actor actor, long residentId) {
        residents.get(actor, residentId);
        return record(residentId);
    }

    @UseCase
    LeaveRecord begin(Actor actor, long residentId, @Nullable UUID key, NewLeave leave) {
        Residents.Person person = residents.get(actor, residentId);
        if (person.homeId() == null || person.endedOn() != null) {
            throw new ProblemException(PresenceProblem.NOT_IN_A_HOME, person.name());
        }
        check(person, leave);
        idempotency.once(actor, key, "leave.begin", () -> Long.toString(insert(actor, person, leave)));
        return record(residentId);
    }

    private long insert(Actor actor, Residents.Person person, NewLeave leave) {
        long homeId = Objects.requireNonNull(person.homeId());
        try {
            long id = repository.insert(actor, person.id(), homeId, leave);
            audit.record(
                    actor,
                    AuditEntry.of("resident.leave", "resident", person.id(), person.name())
                            .atHome(homeId)
                            .changed(null, leave));
            return id;
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("resident_leave_open_once")
                    ? new ProblemException(PresenceProblem.ON_LEAVE_ALREADY, person.name())
                    : refused;
        }
    }

    @UseCase
    LeaveRecord end(Actor actor, long id, LeaveEnd end) {
        LeaveView leave = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (leave.backOn() != null) {
            throw new ProblemException(PresenceProblem.BACK_ALREADY, leave.name());
        }
        if (leave.version() != end.version()) {
            throw ProblemException.stale(leave);
        }
        if (end.backOn().isBefore(leave.leave().leftOn()) || end.backOn().isAfter(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("backOn", "presence.back-between", leave.leave().leftOn());
        }
        repository.end(id, end.backOn(), end.note());
        Residents.Person person = residents.get(actor, leave.residentId());
        audit.record(
                actor,
                AuditEntry.of("resident.back", "resident", person.id(), person.name())
                        .atHome(person.homeId())
                        .changed(null, end));
        return record(leave.residentId());
    }

    private LeaveRecord record(long residentId) {
        LocalDate today = LocalDate.now(clock);
        List<LeaveView> leaves = repository.of(residentId);
        long days = leaves.stream()
                .mapToLong(leave -> LeaveDays.inYear(
                        leave.leave().leftOn(), Objects.requireNonNullElse(leave.backOn(), today), today.getYear()))
                .sum();
        return new LeaveRecord(leaves, days, parameters.wholeAmount(LeaveListRepository.MAXIMUM_DAYS, today));
    }

    private void check(Residents.Person person, NewLeave leave) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (leave.leftOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("leftOn", "presence.in-future");
        }
        if (leave.leftOn().isBefore(person.admittedOn())) {
            wrong.violation("leftOn", "presence.before-admission", person.admittedOn());
        }
        if (leave.expectedBackOn().isBefore(leave.leftOn())) {
            wrong.violation("expectedBackOn", "presence.back-before-leave");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }
}
