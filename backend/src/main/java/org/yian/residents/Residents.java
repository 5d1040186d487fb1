package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeFigures;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features may ask about supported persons and do with them. */
@Singleton
public class Residents {

    private final ResidentRepository repository;
    private final ResidentWriter writer;
    private final HomeFigures figures;
    private final AuditLog audit;

    Residents(ResidentRepository repository, ResidentWriter writer, HomeFigures figures, AuditLog audit) {
        this.repository = repository;
        this.writer = writer;
        this.figures = figures;
        this.audit = audit;
    }

    /** A person as other features need it. */
    public record Person(
            long id,
            String name,
            @Nullable Long homeId,
            @Nullable String townshipCode,
            LocalDate admittedOn,
            @Nullable LocalDate endedOn) {}

    /**
     * What stands on the card of a person and on papers about the person.
     *
     * @param identityNumber masked
     * @param bed room and bed; null for dispersed persons and those whose stay has ended
     */
    public record Particulars(
            long id,
            String name,
            Sex sex,
            LocalDate birthDate,
            String identityNumber,
            SupportMode supportMode,
            @Nullable SelfCareTier selfCareTier,
            @Nullable Long homeId,
            @Nullable String bed,
            LocalDate admittedOn,
            @Nullable UUID photoId) {}

    /** What the audit log keeps of an end. */
    @Serdeable
    record EndState(@Nullable LocalDate endedOn, @Nullable EndReason endReason, @Nullable String bed) {}

    /** @throws ProblemException not found */
    @UseCase(readOnly = true)
    public Particulars particulars(Actor actor, long id) {
        ResidentView view = repository.view(actor.scope(), id).orElseThrow(ProblemException::notFound);
        return new Particulars(
                view.id(),
                view.details().name(),
                view.sex(),
                view.birthDate(),
                view.identityNumber(),
                view.supportMode(),
                view.selfCareTier(),
                view.homeId(),
                view.bed(),
                view.admittedOn(),
                view.details().photoId());
    }

    /**
     * A person in the caller's scope.
     *
     * @throws ProblemException not found
     */
    @UseCase(readOnly = true)
    public Person get(Actor actor, long id) {
        return person(repository.view(actor.scope(), id).orElseThrow(ProblemException::notFound));
    }

    /**
     * Ends the support of a person on a day; the bed is free from then on.
     *
     * @throws ProblemException not found, or {@link ResidentProblem#SUPPORT_ENDED}
     */
    @UseCase
    public void end(Actor actor, long id, LocalDate endedOn, EndReason reason) {
        ResidentView locked = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (locked.endedOn() != null) {
            throw new ProblemException(
                    ResidentProblem.SUPPORT_ENDED, locked.details().name());
        }
        String bed = repository.view(actor.scope(), id).map(ResidentView::bed).orElse(null);
        writer.end(id, endedOn, reason);
        if (locked.homeId() != null) {
            figures.refresh(locked.homeId());
        }
        record(actor, locked, new EndState(null, null, bed), new EndState(endedOn, reason, null));
    }

    /** Keeps the tier of the newest assessment with the person. The caller records the change. */
    @UseCase
    public void assessed(Actor actor, long id, SelfCareTier tier, LocalDate assessedOn) {
        ResidentView locked = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        writer.assess(locked.id(), tier, assessedOn);
        if (locked.homeId() != null) {
            figures.refresh(locked.homeId());
        }
    }

    /** Corrects the day on which the support of a person ended. */
    @UseCase
    public void correctEnd(Actor actor, long id, LocalDate endedOn) {
        ResidentView locked = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        EndReason reason = Objects.requireNonNull(locked.endReason());
        if (endedOn.equals(locked.endedOn())) {
            return;
        }
        writer.end(id, endedOn, reason);
        record(actor, locked, new EndState(locked.endedOn(), reason, null), new EndState(endedOn, reason, null));
    }

    private void record(Actor actor, ResidentView person, EndState before, EndState after) {
        AuditEntry entry = AuditEntry.of(
                "resident.end", "resident", person.id(), person.details().name());
        AuditEntry placed = person.homeId() == null
                ? entry.inRegion(Objects.requireNonNull(person.township()).code())
                : entry.atHome(person.homeId());
        audit.record(actor, placed.changed(before, after));
    }

    private static Person person(ResidentView view) {
        return new Person(
                view.id(),
                view.details().name(),
                view.homeId(),
                view.township() == null ? null : view.township().code(),
                view.admittedOn(),
                view.endedOn());
    }
}
