package org.yian.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/**
 * Night rounds and handovers. They are recorded at the time: what is older than the policy's days is refused, so that a
 * log is not filled in afterwards before an inspection.
 */
@Singleton
class CareLogService {

    private static final Duration SHOWN = Duration.ofDays(31);
    private static final String LATE_ENTRY_DAYS = "care-log.late-entry-days";

    private final CareLogRepository repository;
    private final Homes homes;
    private final PolicyParameters parameters;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    CareLogService(
            CareLogRepository repository,
            Homes homes,
            PolicyParameters parameters,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.homes = homes;
        this.parameters = parameters;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    CareLog log(Actor actor, long homeId) {
        return log(homes.get(actor, homeId));
    }

    @UseCase
    CareLog round(Actor actor, long homeId, @Nullable UUID key, NewNightRound round) {
        HomeSummary home = homes.getOpen(actor, homeId);
        idempotency.once(actor, key, "night-round", () -> {
            check(round);
            audit.record(actor, entry("home.night-round", home).changed(null, round));
            return Long.toString(repository.insert(actor, homeId, round));
        });
        return log(home);
    }

    @UseCase
    CareLog handOver(Actor actor, long homeId, @Nullable UUID key, NewDutyHandover handover) {
        HomeSummary home = homes.getOpen(actor, homeId);
        idempotency.once(actor, key, "duty-handover", () -> {
            check(handover);
            audit.record(actor, entry("home.duty-handover", home).changed(null, handover));
            return Long.toString(repository.insert(actor, homeId, handover));
        });
        return log(home);
    }

    private CareLog log(HomeSummary home) {
        Instant since = clock.instant().minus(SHOWN);
        return new CareLog(
                home.id(),
                home.name(),
                lateEntryDays(),
                repository.nightRounds(home.id(), since),
                repository.handovers(home.id(), since));
    }

    private void check(NewNightRound round) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        checkMoment(wrong, "roundedAt", round.roundedAt());
        if (!round.allWell() && (round.note() == null || round.note().isBlank())) {
            wrong.violation("note", "care.note-needed");
        }
        refuse(wrong);
    }

    private void check(NewDutyHandover handover) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        checkMoment(wrong, "handedAt", handover.handedAt());
        if (handover.handedOverBy().strip().equals(handover.takenOverBy().strip())) {
            wrong.violation("takenOverBy", "care.same-person");
        }
        refuse(wrong);
    }

    private void checkMoment(ProblemException wrong, String field, Instant moment) {
        int days = lateEntryDays();
        if (moment.isAfter(clock.instant())) {
            wrong.violation(field, "care.in-future");
        } else if (moment.isBefore(clock.instant().minus(Duration.ofDays(days)))) {
            wrong.violation(field, "care.too-late", days);
        }
    }

    private static void refuse(ProblemException wrong) {
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    private int lateEntryDays() {
        return parameters.wholeAmount(LATE_ENTRY_DAYS, LocalDate.now(clock));
    }

    private static AuditEntry entry(String action, HomeSummary home) {
        return AuditEntry.of(action, "home", home.id(), home.name()).atHome(home.id());
    }
}
