package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.Beds;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Scope;

/** Puts persons into beds of their own or another home. That no bed is given twice is decided by a unique key. */
@Singleton
class ResidentMoves {

    private final ResidentWriter writer;
    private final Beds beds;
    private final Homes homes;
    private final Prohibitions prohibitions;
    private final Attachments attachments;
    private final AuditLog audit;

    ResidentMoves(
            ResidentWriter writer,
            Beds beds,
            Homes homes,
            Prohibitions prohibitions,
            Attachments attachments,
            AuditLog audit) {
        this.writer = writer;
        this.beds = beds;
        this.homes = homes;
        this.prohibitions = prohibitions;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** What the audit log keeps of a transfer. */
    @Serdeable
    record PlaceState(String home) {}

    /** Gives a person whose support had ended back, in a bed of the same home or without one. */
    void resume(ResidentView person, @Nullable Long bedId) {
        if (bedId != null) {
            Beds.Bed bed =
                    beds.lock(Objects.requireNonNull(person.homeId()), bedId).orElseThrow(ProblemException::notFound);
            if (bed.occupied()) {
                throw new ProblemException(ResidentProblem.BED_TAKEN);
            }
        }
        try {
            writer.resume(person.id(), bedId);
        } catch (DatabaseException refused) {
            if (refused.duplicateKey("resident_once")) {
                throw new ProblemException(ResidentProblem.ALREADY_SUPPORTED, person.identityNumber(), "");
            }
            throw bedTaken(refused);
        }
    }

    /** @return the person as before the move */
    ResidentView transfer(Actor actor, Residents.Transfer transfer) {
        Beds.Bed bed = beds.lock(transfer.toHomeId(), transfer.bedId()).orElseThrow(ProblemException::notFound);
        HomeSummary receiving = homes.get(Scope.home(transfer.toHomeId()), transfer.toHomeId());
        String toHome = receiving.name();
        if (bed.occupied()) {
            throw beds.free(transfer.toHomeId()) == 0
                    ? new ProblemException(ResidentProblem.HOME_FULL, toHome)
                    : new ProblemException(ResidentProblem.BED_TAKEN);
        }
        ResidentView person = writer.lock(Scope.home(transfer.fromHomeId()), transfer.residentId())
                .orElseThrow(ProblemException::notFound);
        if (person.endedOn() != null) {
            throw new ProblemException(
                    ResidentProblem.SUPPORT_ENDED, person.details().name());
        }
        if (transfer.movedOn().isBefore(person.inHomeSince())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("movedOn", "residents.moved-before-stay", person.inHomeSince());
        }
        prohibitions.requireTransferable(actor, person.id(), receiving, transfer.movedOn());
        try {
            writer.transfer(person.id(), transfer.toHomeId(), bed.id(), transfer.movedOn());
        } catch (DatabaseException refused) {
            throw bedTaken(refused);
        }
        ResidentDetails details = person.details();
        List<UUID> files = Stream.of(details.photoId(), details.approvalDocumentId(), details.agreementId())
                .filter(Objects::nonNull)
                .toList();
        attachments.handOn(files, transfer.fromHomeId(), transfer.toHomeId());
        String fromHome = homes.get(Scope.home(transfer.fromHomeId()), transfer.fromHomeId())
                .name();
        AuditEntry entry = AuditEntry.of("resident.transfer", "resident", person.id(), details.name())
                .changed(new PlaceState(fromHome), new PlaceState(toHome));
        audit.record(actor, entry.atHome(transfer.fromHomeId()));
        audit.record(actor, entry.atHome(transfer.toHomeId()));
        return person;
    }

    private static RuntimeException bedTaken(DatabaseException refused) {
        return refused.duplicateKey("resident_bed_once") ? new ProblemException(ResidentProblem.BED_TAKEN) : refused;
    }
}
