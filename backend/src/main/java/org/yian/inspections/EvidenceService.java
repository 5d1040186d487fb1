package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Photos at the items and the signatures under the record. */
@Singleton
class EvidenceService {

    private final InspectionAccess access;
    private final InspectionRepository inspections;
    private final EvidenceRepository repository;
    private final ChecklistService checklists;
    private final Attachments attachments;
    private final AuditLog audit;
    private final Clock clock;

    EvidenceService(
            InspectionAccess access,
            InspectionRepository inspections,
            EvidenceRepository repository,
            ChecklistService checklists,
            Attachments attachments,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.inspections = inspections;
        this.repository = repository;
        this.checklists = checklists;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts an uploaded photo to an item. Repeating it changes nothing. */
    @UseCase
    public PhotoView addPhoto(Actor actor, UUID inspectionId, UUID id, PhotoRequest request) {
        InspectionHead head = access.open(actor, inspectionId);
        PhotoView there = repository.photo(inspectionId, id).orElse(null);
        if (there != null) {
            return there;
        }
        if (repository.photoIdTaken(id)) {
            throw ProblemException.notFound();
        }
        long itemId = checklists.items(head.checklistVersionId()).stream()
                .filter(item -> item.code().equals(request.itemCode()))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(PlatformProblem.INVALID_REQUEST).violation("itemCode", "inspections.item"))
                .id();
        linkPicture(actor, request.attachmentId(), head.homeId());
        repository.insertPhoto(inspectionId, id, itemId, request);
        forgetSignatures(actor, head);
        audit.record(
                actor,
                AuditEntry.of("inspection.photo.add", "inspection", inspectionId, head.homeName())
                        .atHome(head.homeId())
                        .changed(null, request));
        return repository.photo(inspectionId, id).orElseThrow();
    }

    /** Takes a photo away; nothing happens when it is gone already. */
    @UseCase
    public void removePhoto(Actor actor, UUID inspectionId, UUID id) {
        InspectionHead head = access.open(actor, inspectionId);
        PhotoView photo = repository.photo(inspectionId, id).orElse(null);
        if (photo == null) {
            return;
        }
        repository.deletePhoto(id);
        release(actor, photo.attachmentId());
        forgetSignatures(actor, head);
        audit.record(
                actor,
                AuditEntry.of("inspection.photo.remove", "inspection", inspectionId, head.homeName())
                        .atHome(head.homeId())
                        .changed(photo, null));
    }

    /** Keeps the signature of an inspector or of the home's person, in place of an earlier one, or the home's refusal. */
    @UseCase
    public List<SignatureView> sign(Actor actor, UUID inspectionId, SignatureRequest request) {
        InspectionHead head = access.open(actor, inspectionId);
        SignatureRequest tidied = checked(head, request);
        String name = tidied.party() == SigningParty.HOME
                ? String.valueOf(tidied.signerName())
                : inspectorName(inspectionId, tidied);
        repository.deleteSignature(inspectionId, tidied.party(), tidied.accountId());
        if (tidied.party() == SigningParty.HOME) {
            inspections.setRefusal(inspectionId, name, tidied.refusalReason());
        }
        if (tidied.attachmentId() != null) {
            linkPicture(actor, tidied.attachmentId(), head.homeId());
            repository.insertSignature(
                    inspectionId,
                    new SignatureView(
                            tidied.party(),
                            tidied.accountId(),
                            name,
                            tidied.attachmentId(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        audit.record(actor, InspectionService.entry("inspection.sign", head).changed(null, tidied));
        return repository.signatures(inspectionId);
    }

    /** What was signed has changed: the signatures are void. */
    void forgetSignatures(Actor actor, InspectionHead head) {
        List<SignatureView> signatures = repository.signatures(head.id());
        if (signatures.isEmpty() && head.homeRefusalReason() == null) {
            return;
        }
        repository.deleteSignatures(head.id());
        inspections.setRefusal(head.id(), null, null);
        signatures.forEach(signature -> release(actor, signature.attachmentId()));
        audit.record(actor, InspectionService.entry("inspection.signatures.void", head));
    }

    /** Takes away all photos and signatures of an inspection that is given up. */
    void forgetAll(Actor actor, UUID inspectionId) {
        List<UUID> files = Stream.concat(
                        repository.photos(inspectionId).stream()
                                .peek(photo -> repository.deletePhoto(photo.id()))
                                .map(PhotoView::attachmentId),
                        repository.signatures(inspectionId).stream().map(SignatureView::attachmentId))
                .toList();
        repository.deleteSignatures(inspectionId);
        files.forEach(file -> release(actor, file));
    }

    private void release(Actor actor, UUID attachmentId) {
        if (!repository.attachmentUsed(attachmentId)) {
            attachments.release(actor, attachmentId);
        }
    }

    private void linkPicture(Actor actor, UUID attachmentId, long homeId) {
        if (!attachments.view(actor, attachmentId).image()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("attachmentId", "inspections.not-a-picture");
        }
        attachments.link(actor, attachmentId, homeId);
    }

    private static SignatureRequest checked(InspectionHead head, SignatureRequest request) {
        @Nullable String name = InspectionService.tidied(request.signerName());
        @Nullable String reason = InspectionService.tidied(request.refusalReason());
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        boolean home = request.party() == SigningParty.HOME;
        if (home && name == null) {
            refusal.violation("signerName", "validation.required");
        }
        if (!home && (request.accountId() == null || !head.inspectorIds().contains(request.accountId()))) {
            refusal.violation("accountId", "inspections.signer");
        }
        if (request.attachmentId() == null && (!home || reason == null)) {
            refusal.violation("attachmentId", "inspections.signature-missing");
        }
        if (refusal.hasViolations()) {
            throw refusal;
        }
        return new SignatureRequest(
                request.party(),
                home ? null : request.accountId(),
                name,
                request.attachmentId(),
                request.attachmentId() == null ? reason : null);
    }

    private String inspectorName(UUID inspectionId, SignatureRequest request) {
        return inspections.inspectors(inspectionId).stream()
                .filter(inspector -> Long.valueOf(inspector.accountId()).equals(request.accountId()))
                .findFirst()
                .orElseThrow(ProblemException::notFound)
                .name();
    }
}
