package org.yian.residents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.Beds;
import org.yian.homes.HomeFigures;
import org.yian.homes.HomeSummary;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Idempotency;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Scope;
import org.yian.platform.UseCase;
import org.yian.regions.Regions;

/**
 * Admits persons. That nobody is supported twice and no bed is given twice is decided by unique keys of the database, so
 * it holds for two admissions at the same instant too.
 */
@Singleton
class AdmissionService {

    private final Prohibitions prohibitions;
    private final AdmissionRules rules;
    private final ResidentWriter writer;
    private final Homes homes;
    private final Beds beds;
    private final HomeFigures figures;
    private final Regions regions;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final List<AdmissionWatch> watches;

    AdmissionService(
            Prohibitions prohibitions,
            AdmissionRules rules,
            ResidentWriter writer,
            Homes homes,
            Beds beds,
            HomeFigures figures,
            Regions regions,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit,
            List<AdmissionWatch> watches) {
        this.prohibitions = prohibitions;
        this.rules = rules;
        this.writer = writer;
        this.homes = homes;
        this.beds = beds;
        this.figures = figures;
        this.regions = regions;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
        this.watches = watches;
    }

    /**
     * Finds the place in the caller's scope and asks the questions that forbid an admission. A refusal is evidence: it is
     * recorded in a transaction of its own.
     *
     * @return why the admission is forbidden, in the reader's language; empty when it is not
     */
    @UseCase
    public List<String> screen(Actor actor, Admission admission) {
        requirePlace(actor, admission);
        List<Prohibitions.Prohibition> found = prohibitions.of(actor, admission);
        if (!found.isEmpty()) {
            audit.record(
                    actor,
                    entry(
                                    admission,
                                    "resident.admission-refused",
                                    "-",
                                    admission.details().name())
                            .changed(
                                    null,
                                    new Refusal(found.stream()
                                            .map(Prohibitions.Prohibition::name)
                                            .toList())));
        }
        return found.stream().map(Prohibitions.Prohibition::text).toList();
    }

    /** What the audit log keeps of a refusal. */
    @Serdeable
    record Refusal(List<String> prohibitions) {}

    /** @return the id of the person */
    @UseCase
    public long admit(Actor actor, @Nullable UUID key, Admission admission) {
        requirePlace(actor, admission);
        return Long.parseLong(
                idempotency.once(actor, key, "resident.admit", () -> Long.toString(enter(actor, admission))));
    }

    private long enter(Actor actor, Admission entered) {
        ResidentDetails details = entered.details().tidied();
        Admission admission = new Admission(
                entered.supportMode(),
                entered.homeId(),
                entered.townshipCode(),
                entered.bedId(),
                entered.admittedOn(),
                entered.identityNumber(),
                entered.screening(),
                details);
        IdentityNumber identity = rules.check(admission);
        takeBed(actor, admission);
        linkFiles(actor, admission);
        long id = inserted(admission, identity, details);
        watches.forEach(watch -> watch.admitted(actor, List.of(id)));
        audit.record(
                actor,
                entry(admission, "resident.admit", id, details.name())
                        .changed(null, ResidentState.of(details, admission.supportMode(), identity.masked())));
        if (admission.homeId() != null) {
            figures.refresh(admission.homeId());
            enterMentalCare(actor, admission, id, homes.get(actor, admission.homeId()));
        }
        return id;
    }

    private void enterMentalCare(Actor actor, Admission admission, long id, HomeSummary home) {
        if (admission.screening().severeMentalIllness()) {
            prohibitions.admitted(actor, admission, id, home);
            audit.record(
                    actor,
                    entry(
                            admission,
                            "resident.admit-mental-care",
                            id,
                            admission.details().name()));
        }
    }

    private long inserted(Admission admission, IdentityNumber identity, ResidentDetails details) {
        try {
            return writer.insert(admission, identity, details);
        } catch (DatabaseException refused) {
            if (refused.duplicateKey("resident_once")) {
                String place = writer.supportedIn(identity)
                        .flatMap(regions::find)
                        .map(region -> region.name())
                        .orElse("");
                throw new ProblemException(ResidentProblem.ALREADY_SUPPORTED, identity.masked(), place);
            }
            if (refused.duplicateKey("resident_bed_once")) {
                throw new ProblemException(ResidentProblem.BED_TAKEN);
            }
            throw refused;
        }
    }

    private void requirePlace(Actor actor, Admission admission) {
        if (admission.homeId() != null) {
            homes.getOpen(actor, admission.homeId());
            return;
        }
        String township = admission.townshipCode();
        if (township != null && !regions.within(actor.scope(), township)) {
            throw ProblemException.notFound();
        }
        if (township == null && actor.scope().level() == Scope.Level.TOWNSHIP) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("townshipCode", "residents.township-needed");
        }
    }

    private void takeBed(Actor actor, Admission admission) {
        if (admission.homeId() == null || admission.bedId() == null) {
            return;
        }
        Beds.Bed bed = beds.lock(admission.homeId(), admission.bedId()).orElseThrow(ProblemException::notFound);
        if (bed.occupied()) {
            boolean full = beds.free(admission.homeId()) == 0;
            throw full
                    ? new ProblemException(
                            ResidentProblem.HOME_FULL,
                            homes.get(actor, admission.homeId()).name())
                    : new ProblemException(ResidentProblem.BED_TAKEN);
        }
    }

    private void linkFiles(Actor actor, Admission admission) {
        ResidentDetails details = admission.details();
        FileOwner owner = FileOwner.ofPerson(admission.homeId(), admission.townshipCode());
        Stream.of(details.photoId(), details.approvalDocumentId(), details.agreementId())
                .filter(Objects::nonNull)
                .forEach(file -> attachments.linkPersonal(actor, file, owner));
    }

    private static AuditEntry entry(Admission admission, String action, Object id, String name) {
        AuditEntry entry = AuditEntry.of(action, "resident", id, name);
        return admission.homeId() == null ? entry.inRegion(admission.townshipCode()) : entry.atHome(admission.homeId());
    }
}
