package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.audit.AuditQueries;
import org.yian.audit.ChangeView;
import org.yian.homes.Beds;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/** Shows and edits supported persons. */
@Singleton
class ResidentService {

    /** Health notes are for the home's carers and director, and the county (domain.md section 11). */
    private static final Set<Role> HEALTH_READERS = Set.of(Role.DIRECTOR, Role.CARER, Role.COUNTY);

    private final ResidentRepository repository;
    private final ResidentWriter writer;
    private final AdmissionRules rules;
    private final Beds beds;
    private final Attachments attachments;
    private final PersonalDataCipher cipher;
    private final AuditLog audit;
    private final AuditQueries auditQueries;

    ResidentService(
            ResidentRepository repository,
            ResidentWriter writer,
            AdmissionRules rules,
            Beds beds,
            Attachments attachments,
            PersonalDataCipher cipher,
            AuditLog audit,
            AuditQueries auditQueries) {
        this.repository = repository;
        this.writer = writer;
        this.rules = rules;
        this.beds = beds;
        this.attachments = attachments;
        this.cipher = cipher;
        this.audit = audit;
        this.auditQueries = auditQueries;
    }

    /** The full identity number, shown to one whose task needs it. */
    @Serdeable
    record RevealedIdentityNumber(String identityNumber) {}

    /** What the audit log keeps of a bed. */
    @Serdeable
    record BedState(@Nullable String bed) {}

    @UseCase(readOnly = true)
    Page<ResidentRow> list(Actor actor, ResidentFilter filter, PageQuery page) {
        return repository.page(actor.scope(), filter, page);
    }

    @UseCase(readOnly = true)
    ResidentView view(Actor actor, long id) {
        ResidentView view = repository.view(actor.scope(), id).orElseThrow(ProblemException::notFound);
        return HEALTH_READERS.contains(actor.role()) ? view : view.withoutHealthNotes();
    }

    @UseCase(readOnly = true)
    Page<ChangeView> history(Actor actor, long id, PageQuery page) {
        view(actor, id);
        return auditQueries.ofObject(actor.scope(), "resident", Long.toString(id), page);
    }

    @UseCase
    RevealedIdentityNumber reveal(Actor actor, long id) {
        ResidentView person = view(actor, id);
        byte[] encrypted =
                repository.encryptedIdentityNumber(actor.scope(), id).orElseThrow(ProblemException::notFound);
        record(actor, "resident.reveal-identity-number", person, null, null);
        return new RevealedIdentityNumber(cipher.decrypt(encrypted));
    }

    @UseCase
    ResidentView edit(Actor actor, long id, ResidentChange change) {
        ResidentView person = locked(actor, id, change.version());
        ResidentDetails details = kept(actor, person, change.details().tidied());
        rules.checkDetails(person.supportMode(), details, person.birthDate());
        linkNew(actor, person, details);
        writer.update(id, details);
        record(
                actor,
                "resident.edit",
                person,
                ResidentState.of(person.details(), null, null),
                ResidentState.of(details, null, null));
        return view(actor, id);
    }

    @UseCase
    ResidentView move(Actor actor, long id, BedMove move) {
        ResidentView person = locked(actor, id, move.version());
        long homeId = homeOf(person);
        Beds.Bed bed = beds.lock(homeId, move.bedId()).orElseThrow(ProblemException::notFound);
        if (bed.occupied()) {
            throw new ProblemException(ResidentProblem.BED_TAKEN);
        }
        String before = view(actor, id).bed();
        try {
            writer.moveTo(id, bed.id());
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("resident_bed_once") ? new ProblemException(ResidentProblem.BED_TAKEN) : refused;
        }
        ResidentView moved = view(actor, id);
        record(actor, "resident.move-bed", person, new BedState(before), new BedState(moved.bed()));
        return moved;
    }

    private ResidentView locked(Actor actor, long id, int version) {
        ResidentView person = writer.lock(actor.scope(), id).orElseThrow(ProblemException::notFound);
        if (person.version() != version) {
            throw ProblemException.stale(view(actor, id));
        }
        if (person.endedOn() != null) {
            throw new ProblemException(
                    ResidentProblem.SUPPORT_ENDED, person.details().name());
        }
        return person;
    }

    /** What the caller may not see stays as it is, and what decides the support is changed by the county only. */
    private static ResidentDetails kept(Actor actor, ResidentView person, ResidentDetails entered) {
        ResidentDetails before = person.details();
        boolean confirmationChanged = entered.category() != before.category()
                || entered.disabilityKind() != before.disabilityKind()
                || !Objects.equals(entered.disabilityGrade(), before.disabilityGrade())
                || !Objects.equals(entered.confirmationNumber(), before.confirmationNumber())
                || !Objects.equals(entered.confirmedOn(), before.confirmedOn());
        if (confirmationChanged && actor.role() != Role.COUNTY) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("details.confirmationNumber", "residents.confirmation-by-county");
        }
        return HEALTH_READERS.contains(actor.role()) ? entered : entered.withHealthNotes(before.healthNotes());
    }

    private void linkNew(Actor actor, ResidentView person, ResidentDetails details) {
        linkNew(actor, person, person.details().photoId(), details.photoId());
        linkNew(actor, person, person.details().approvalDocumentId(), details.approvalDocumentId());
        linkNew(actor, person, person.details().agreementId(), details.agreementId());
    }

    private void linkNew(Actor actor, ResidentView person, @Nullable UUID before, @Nullable UUID after) {
        if (after != null && !after.equals(before)) {
            String township =
                    person.township() == null ? null : person.township().code();
            attachments.linkPersonal(actor, after, FileOwner.ofPerson(person.homeId(), township));
        }
    }

    private static long homeOf(ResidentView person) {
        if (person.homeId() == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("bedId", "residents.no-home-for-dispersed");
        }
        return person.homeId();
    }

    private void record(
            Actor actor, String action, ResidentView person, @Nullable Object before, @Nullable Object after) {
        AuditEntry entry =
                AuditEntry.of(action, "resident", person.id(), person.details().name());
        AuditEntry placed = person.homeId() == null
                ? entry.inRegion(Objects.requireNonNull(person.township()).code())
                : entry.atHome(person.homeId());
        audit.record(actor, placed.changed(before, after));
    }
}
