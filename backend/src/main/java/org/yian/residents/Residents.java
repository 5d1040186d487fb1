package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeFigures;
import org.yian.homes.HomeSummary;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features may ask about supported persons and do with them. */
@Singleton
public class Residents {

    private final ResidentRepository repository;
    private final ResidentWriter writer;
    private final ResidentMoves moves;
    private final Prohibitions prohibitions;
    private final HomeFigures figures;
    private final List<StayEnding> endings;
    private final AuditLog audit;

    Residents(
            ResidentRepository repository,
            ResidentWriter writer,
            ResidentMoves moves,
            Prohibitions prohibitions,
            HomeFigures figures,
            List<StayEnding> endings,
            AuditLog audit) {
        this.repository = repository;
        this.writer = writer;
        this.moves = moves;
        this.prohibitions = prohibitions;
        this.figures = figures;
        this.endings = endings;
        this.audit = audit;
    }

    /**
     * A person as other features need it.
     *
     * @param inHomeSince the day of the last transfer, or of the admission
     * @param minor whether the person is supported as a minor
     */
    public record Person(
            long id,
            String name,
            LocalDate birthDate,
            SupportMode supportMode,
            boolean minor,
            @Nullable Long homeId,
            @Nullable Long bedId,
            @Nullable String townshipCode,
            LocalDate admittedOn,
            LocalDate inHomeSince,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason) {}

    /** Where a person moves, and from where. */
    public record Transfer(long residentId, long fromHomeId, long toHomeId, long bedId, LocalDate movedOn) {}

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
     * A person in the caller's scope whose support lasts, locked until the transaction ends.
     *
     * @throws ProblemException not found, or {@link ResidentProblem#SUPPORT_ENDED}
     */
    @UseCase
    public Person lock(Actor actor, long id) {
        return person(active(actor, id));
    }

    /**
     * Ends the support of a person on a day; the bed is free from then on.
     *
     * @throws ProblemException not found, or {@link ResidentProblem#SUPPORT_ENDED}
     */
    @UseCase
    public void end(Actor actor, long id, LocalDate endedOn, EndReason reason) {
        ResidentView locked = active(actor, id);
        String bed = repository.view(actor.scope(), id).map(ResidentView::bed).orElse(null);
        writer.end(id, endedOn, reason);
        refresh(locked);
        endings.forEach(ending -> ending.ended(actor, person(locked), endedOn, reason));
        record(actor, "resident.end", locked, new EndState(null, null, bed), new EndState(endedOn, reason, null));
    }

    /**
     * Takes the end of a support back, which was entered by mistake.
     *
     * @param bedId a bed of the home of before; null: the person is in the house without a bed for now
     * @throws ProblemException not found, {@link ResidentProblem#BED_TAKEN}, or {@link ResidentProblem#ALREADY_SUPPORTED}
     *     when the person is supported elsewhere by now
     */
    @UseCase
    public void resume(Actor actor, long id, @Nullable Long bedId) {
        ResidentView locked = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        moves.resume(locked, bedId);
        refresh(locked);
        endings.forEach(ending -> ending.resumed(actor, person(locked)));
        String bed = repository.view(actor.scope(), id).map(ResidentView::bed).orElse(null);
        EndState ended = new EndState(locked.endedOn(), locked.endReason(), null);
        record(actor, "resident.resume", locked, ended, new EndState(null, null, bed));
    }

    /**
     * Moves a person to a bed of another home, as one act: the old bed is free, both homes are counted anew. The caller
     * answers for the consent of both homes; the person need not be in the scope of who accepts.
     *
     * @throws ProblemException not found when the person does not live in the first home, {@link
     *     ResidentProblem#SUPPORT_ENDED}, {@link ResidentProblem#BED_TAKEN} or {@link ResidentProblem#HOME_FULL}
     */
    @UseCase
    public void transfer(Actor actor, Transfer transfer) {
        ResidentView before = moves.transfer(actor, transfer);
        figures.refresh(Math.min(transfer.fromHomeId(), transfer.toHomeId()));
        figures.refresh(Math.max(transfer.fromHomeId(), transfer.toHomeId()));
        endings.forEach(ending -> ending.ended(actor, person(before), transfer.movedOn(), EndReason.TRANSFERRED));
    }

    /**
     * Refuses a home that may not care for a person with a severe mental illness, before anybody is asked.
     *
     * @throws ProblemException {@link ResidentProblem#MENTAL_CARE_MISSING}
     */
    @UseCase(readOnly = true)
    public void requireTransferable(Actor actor, long id, HomeSummary to, LocalDate day) {
        prohibitions.requireTransferable(actor, id, to, day);
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
        for (StayEnding ending : endings) {
            ending.corrected(actor, person(locked), endedOn, reason);
        }
        EndState before = new EndState(locked.endedOn(), reason, null);
        record(actor, "resident.end", locked, before, new EndState(endedOn, reason, null));
    }

    private ResidentView active(Actor actor, long id) {
        ResidentView locked = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (locked.endedOn() != null) {
            throw new ProblemException(
                    ResidentProblem.SUPPORT_ENDED, locked.details().name());
        }
        return locked;
    }

    private void refresh(ResidentView person) {
        if (person.homeId() != null) {
            figures.refresh(person.homeId());
        }
    }

    private void record(Actor actor, String action, ResidentView person, EndState before, EndState after) {
        AuditEntry entry =
                AuditEntry.of(action, "resident", person.id(), person.details().name());
        AuditEntry placed = person.homeId() == null
                ? entry.inRegion(Objects.requireNonNull(person.township()).code())
                : entry.atHome(person.homeId());
        audit.record(actor, placed.changed(before, after));
    }

    private static Person person(ResidentView view) {
        return new Person(
                view.id(),
                view.details().name(),
                view.birthDate(),
                view.supportMode(),
                view.details().category() == DestituteCategory.MINOR,
                view.homeId(),
                view.bedId(),
                view.township() == null ? null : view.township().code(),
                view.admittedOn(),
                view.inHomeSince(),
                view.endedOn(),
                view.endReason());
    }
}
