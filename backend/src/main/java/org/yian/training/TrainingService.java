package org.yian.training;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.staff.StaffRegister;

/** The office that holds a training records it and who came. */
@Singleton
class TrainingService {

    private final TrainingRepository repository;
    private final StaffRegister staff;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    TrainingService(
            TrainingRepository repository, StaffRegister staff, Idempotency idempotency, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.staff = staff;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of an attendance. */
    @Serdeable
    record AttendanceState(int attended, long passed) {}

    @UseCase(readOnly = true)
    Page<TrainingRow> list(Actor actor, PageQuery page) {
        return repository.page(actor.scope(), page);
    }

    @UseCase(readOnly = true)
    TrainingView view(Actor actor, long id) {
        TrainingRow training = repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
        return new TrainingView(training, repository.participants(actor.scope(), id));
    }

    @UseCase(readOnly = true)
    List<AttendedTraining> of(Actor actor, long staffId) {
        if (staff.within(actor, Set.of(staffId)).isEmpty()) {
            throw ProblemException.notFound();
        }
        return repository.of(actor.scope(), staffId);
    }

    @UseCase
    TrainingView add(Actor actor, @Nullable UUID key, TrainingDetails entered) {
        TrainingDetails details = entered.tidied();
        check("heldOn", details);
        String id = idempotency.once(actor, key, "training.add", () -> Long.toString(insert(actor, details)));
        return view(actor, Long.parseLong(id));
    }

    private long insert(Actor actor, TrainingDetails details) {
        String region = Objects.requireNonNull(actor.scope().regionCode());
        TrainingLevel level = actor.role() == Role.PROVINCE
                ? TrainingLevel.PROVINCE
                : actor.role() == Role.CITY ? TrainingLevel.CITY : TrainingLevel.COUNTY;
        long id = repository.insert(actor, level, region, details);
        audit.record(
                actor,
                AuditEntry.of("training.add", "training", id, details.topic())
                        .inRegion(region)
                        .changed(null, details));
        return id;
    }

    @UseCase
    TrainingView edit(Actor actor, long id, TrainingChange change) {
        TrainingRow training = locked(actor, id, change.version());
        TrainingDetails details = change.details().tidied();
        check("details.heldOn", details);
        repository.update(id, details);
        audit.record(actor, entry(actor, "training.edit", training).changed(training.details(), details));
        return view(actor, id);
    }

    @UseCase
    TrainingView attend(Actor actor, long id, Attendance attendance) {
        TrainingRow training = locked(actor, id, attendance.version());
        List<Attendance.Attendee> attendees = attendance.attendees();
        Set<Long> ids = new HashSet<>(
                attendees.stream().map(Attendance.Attendee::staffId).toList());
        if (ids.size() < attendees.size() || staff.within(actor, ids).size() < ids.size()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("attendees", "training.unknown-attendee");
        }
        List<TrainingView.Participant> before = repository.participants(actor.scope(), id);
        repository.replaceAttendance(id, attendees);
        audit.record(
                actor,
                entry(actor, "training.attendance", training)
                        .changed(
                                new AttendanceState(
                                        before.size(),
                                        before.stream()
                                                .filter(TrainingView.Participant::passed)
                                                .count()),
                                new AttendanceState(
                                        attendees.size(),
                                        attendees.stream()
                                                .filter(Attendance.Attendee::passed)
                                                .count())));
        return view(actor, id);
    }

    private TrainingRow locked(Actor actor, long id, int version) {
        TrainingRow training = repository.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (!training.own()) {
            throw new ProblemException(TrainingProblem.TRAINING_OF_ANOTHER_OFFICE);
        }
        if (training.version() != version) {
            throw ProblemException.stale(training);
        }
        return training;
    }

    private void check(String field, TrainingDetails details) {
        if (details.heldOn().isAfter(LocalDate.now(clock))) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation(field, "training.in-future");
        }
    }

    private static AuditEntry entry(Actor actor, String action, TrainingRow training) {
        return AuditEntry.of(
                        action, "training", training.id(), training.details().topic())
                .inRegion(Objects.requireNonNull(actor.scope().regionCode()));
    }
}
