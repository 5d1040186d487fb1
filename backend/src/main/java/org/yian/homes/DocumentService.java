package org.yian.homes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.platform.UseCase;

/** The papers of a home: approvals, certificates, licences. A removed one leaves the page, not the database. */
@Singleton
class DocumentService {

    private final Homes homes;
    private final DocumentRepository repository;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    DocumentService(
            Homes homes,
            DocumentRepository repository,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.homes = homes;
        this.repository = repository;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit log keeps of a document. */
    @Serdeable
    record DocumentState(
            DocumentKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            UUID attachmentId) {}

    /** The fire department sees the papers on fire safety only. */
    @UseCase(readOnly = true)
    List<DocumentView> list(Actor actor, long homeId) {
        homes.get(actor, homeId);
        return repository.list(homeId, LocalDate.now(clock)).stream()
                .filter(document -> actor.role() != Role.FIRE || document.kind() == DocumentKind.FIRE_ACCEPTANCE)
                .toList();
    }

    @UseCase
    void add(Actor actor, long homeId, @Nullable UUID key, NewDocument document) {
        HomeSummary home = homes.get(actor, homeId);
        check(document);
        idempotency.once(actor, key, "home.add-document", () -> {
            attachments.link(actor, document.attachmentId(), homeId);
            String number = document.number() == null || document.number().isBlank()
                    ? null
                    : document.number().strip();
            long id = repository.insert(actor, homeId, document, number);
            DocumentState state = new DocumentState(
                    document.kind(), number, document.issuedOn(), document.validUntil(), document.attachmentId());
            record(actor, home, "home.add-document", null, state);
            return Long.toString(id);
        });
    }

    private void check(NewDocument document) {
        List<Finding> findings = new ArrayList<>();
        LocalDate issuedOn = document.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(LocalDate.now(clock))) {
            findings.add(Finding.of("issuedOn", "homes.date-in-future"));
        }
        if (issuedOn != null
                && document.validUntil() != null
                && document.validUntil().isBefore(issuedOn)) {
            findings.add(Finding.of("validUntil", "homes.valid-before-issued"));
        }
        ProfileRules.refuse(findings);
    }

    @UseCase
    void remove(Actor actor, long homeId, long id) {
        HomeSummary home = homes.get(actor, homeId);
        DocumentView document =
                repository.lock(homeId, id, LocalDate.now(clock)).orElseThrow(ProblemException::notFound);
        repository.remove(id, clock.instant());
        DocumentState state = new DocumentState(
                document.kind(),
                document.number(),
                document.issuedOn(),
                document.validUntil(),
                document.attachmentId());
        record(actor, home, "home.remove-document", state, null);
    }

    private void record(
            Actor actor,
            HomeSummary home,
            String action,
            @Nullable DocumentState before,
            @Nullable DocumentState after) {
        audit.record(
                actor,
                AuditEntry.of(action, "home", home.id(), home.name())
                        .atHome(home.id())
                        .changed(before, after));
    }
}
