package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Visits, how earlier findings were seen, and what arrives after an inspection was completed. */
@Singleton
class OnSiteService {

    private static final int MOST_SUPPLEMENTS = 500;

    private final InspectionAccess access;
    private final OnSiteRepository repository;
    private final EarlierFindingRepository earlier;
    private final ChecklistService checklists;
    private final Attachments attachments;
    private final AuditLog audit;
    private final Clock clock;

    OnSiteService(
            InspectionAccess access,
            OnSiteRepository repository,
            EarlierFindingRepository earlier,
            ChecklistService checklists,
            Attachments attachments,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.earlier = earlier;
        this.checklists = checklists;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    public OnSiteView view(Actor actor, UUID id) {
        access.readable(actor, id);
        return repository.view(id);
    }

    @UseCase(readOnly = true)
    public List<EarlierFinding> earlierFindings(Actor actor, UUID id) {
        return earlier.of(access.readable(actor, id));
    }

    @UseCase
    public OnSiteView visit(Actor actor, UUID id, VisitRequest request) {
        InspectionHead head = access.open(actor, id);
        if (request.endedAt() != null && request.endedAt().isBefore(request.begunAt())) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("endedAt", "inspections.visit-order");
        }
        if (repository.saveVisit(id, actor.accountId(), request, now())) {
            audit.record(
                    actor, InspectionService.entry("inspection.visit", head).changed(null, request));
        }
        return repository.view(id);
    }

    /**
     * @throws ProblemException 404 when the item is not one of the inspected home
     */
    @UseCase
    public OnSiteView.FollowUp followUp(Actor actor, UUID id, long itemId, FollowUpRequest request) {
        InspectionHead head = access.open(actor, id);
        String state = repository.itemState(itemId, head.homeId()).orElseThrow(ProblemException::notFound);
        if (repository.saveFollowUp(id, itemId, actor.accountId(), request, state, now())) {
            audit.record(
                    actor, InspectionService.entry("inspection.follow-up", head).changed(null, request));
        }
        return repository.followUp(id, itemId).orElseThrow();
    }

    /** The record stays as it was signed; this stands beside it, with its own author and time. */
    @UseCase
    public OnSiteView.Supplement supplement(Actor actor, UUID id, UUID supplementId, SupplementRequest request) {
        InspectionHead head = access.held(actor, id);
        OnSiteView.Supplement there = repository.supplement(id, supplementId).orElse(null);
        if (there != null) {
            return there;
        }
        if (!head.completed()) {
            throw new ProblemException(InspectionProblem.INSPECTION_NOT_COMPLETED);
        }
        if (repository.supplementIdTaken(supplementId)) {
            throw ProblemException.notFound();
        }
        long itemId = checklists.items(head.checklistVersionId()).stream()
                .filter(item -> item.code().equals(request.itemCode()))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(PlatformProblem.INVALID_REQUEST).violation("itemCode", "inspections.item"))
                .id();
        if (request.result() == null && request.attachmentId() == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("result", "inspections.supplement-empty");
        }
        if (repository.supplements(id) >= MOST_SUPPLEMENTS) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("id", "inspections.supplements-most", MOST_SUPPLEMENTS);
        }
        if (request.attachmentId() != null) {
            attachments.link(actor, request.attachmentId(), head.homeId());
        }
        repository.insertSupplement(id, supplementId, itemId, actor.accountId(), request, now());
        audit.record(
                actor,
                AuditEntry.of("inspection.supplement", "inspection", id, head.homeName())
                        .atHome(head.homeId())
                        .changed(null, request));
        return repository.supplement(id, supplementId).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
