package org.yian.staff;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.yian.attachments.Attachments;
import org.yian.attachments.FileOwner;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeFigures;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Certificates of staff: entered with their expiry, taken out when entered by mistake. */
@Singleton
class CertificateService {

    private final StaffRepository staff;
    private final CertificateRepository repository;
    private final Attachments attachments;
    private final HomeFigures figures;
    private final AuditLog audit;
    private final Clock clock;

    CertificateService(
            StaffRepository staff,
            CertificateRepository repository,
            Attachments attachments,
            HomeFigures figures,
            AuditLog audit,
            Clock clock) {
        this.staff = staff;
        this.repository = repository;
        this.attachments = attachments;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of a certificate. */
    @Serdeable
    record CertificateState(CertificateKind kind, String number) {}

    @UseCase
    StaffView add(Actor actor, long staffId, NewCertificate certificate) {
        StaffView person = staff.lock(actor.scope(), staffId).orElseThrow(ProblemException::notFound);
        check(certificate);
        if (certificate.attachmentId() != null) {
            attachments.linkPersonal(actor, certificate.attachmentId(), FileOwner.home(person.homeId()));
        }
        try {
            repository.insert(staffId, certificate);
        } catch (DatabaseException refused) {
            throw refused.duplicateKey("staff_certificate_once")
                    ? new ProblemException(StaffProblem.CERTIFICATE_ENTERED_ALREADY, certificate.number())
                    : refused;
        }
        figures.refresh(person.homeId());
        audit.record(actor, entry("staff.add-certificate", person).changed(null, certificate));
        return view(actor, staffId);
    }

    @UseCase
    StaffView remove(Actor actor, long staffId, long certificateId) {
        StaffView person = staff.lock(actor.scope(), staffId).orElseThrow(ProblemException::notFound);
        CertificateView certificate = person.certificates().stream()
                .filter(held -> held.id() == certificateId)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        repository.delete(certificateId);
        figures.refresh(person.homeId());
        audit.record(
                actor,
                entry("staff.remove-certificate", person)
                        .changed(new CertificateState(certificate.kind(), certificate.number()), null));
        return view(actor, staffId);
    }

    private StaffView view(Actor actor, long id) {
        return staff.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
    }

    private void check(NewCertificate certificate) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (certificate.issuedOn().isAfter(LocalDate.now(clock))) {
            wrong.violation("issuedOn", "staff.in-future");
        }
        LocalDate until = certificate.validUntil();
        if (until != null && until.isBefore(certificate.issuedOn())) {
            wrong.violation("validUntil", "staff.expires-before-issue");
        }
        if (until == null && certificate.kind() == CertificateKind.HEALTH) {
            wrong.violation("validUntil", "staff.health-certificate-expires");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
    }

    private static AuditEntry entry(String action, StaffView person) {
        return AuditEntry.of(action, "staff", person.id(), person.details().name())
                .atHome(person.homeId());
    }
}
