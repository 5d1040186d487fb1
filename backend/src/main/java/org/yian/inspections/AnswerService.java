package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.rectifications.Severity;

/** Saves answers one by one, as the inspectors go. */
@Singleton
class AnswerService {

    private final InspectionAccess access;
    private final AnswerRepository repository;
    private final EvidenceService evidence;
    private final ChecklistService checklists;
    private final AuditLog audit;
    private final Clock clock;

    AnswerService(
            InspectionAccess access,
            AnswerRepository repository,
            EvidenceService evidence,
            ChecklistService checklists,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.evidence = evidence;
        this.checklists = checklists;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves an answer. The same answer again changes nothing, whoever gives it; a different one needs the version of the
     * one that it replaces. Signatures given before are void, for they were given to other findings.
     */
    @UseCase
    public AnswerView save(Actor actor, UUID inspectionId, String itemCode, AnswerRequest request) {
        InspectionHead head = access.open(actor, inspectionId);
        ChecklistItem item = item(head, itemCode);
        AnswerView wanted = wanted(actor, item, request);
        AnswerView before = repository.answer(inspectionId, item.id()).orElse(null);
        if (before != null && before.sameAs(wanted)) {
            return before;
        }
        if (!Objects.equals(before == null ? null : before.version(), versionSeen(before, request))) {
            throw ProblemException.stale(Objects.requireNonNull(before));
        }
        if (before == null) {
            repository.insert(inspectionId, wanted);
        } else {
            repository.update(inspectionId, wanted);
        }
        evidence.forgetSignatures(actor, head);
        AnswerView after = repository.answer(inspectionId, item.id()).orElseThrow();
        audit.record(
                actor,
                AuditEntry.of("inspection.answer", "inspection", inspectionId, head.homeName() + " " + itemCode)
                        .atHome(head.homeId())
                        .changed(before, after));
        return after;
    }

    /** The item of the inspection's checklist. */
    ChecklistItem item(InspectionHead head, String code) {
        return checklists.items(head.checklistVersionId()).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Where there is no answer yet, a version that the caller believes to have seen does not matter. */
    private static @Nullable Integer versionSeen(@Nullable AnswerView before, AnswerRequest request) {
        return before == null ? null : request.version();
    }

    private AnswerView wanted(Actor actor, ChecklistItem item, AnswerRequest request) {
        boolean failed = request.result() == AnswerResult.FAIL;
        boolean critical = item.severity() == Severity.CRITICAL;
        return new AnswerView(
                item.id(),
                item.code(),
                request.result(),
                InspectionService.tidied(request.note()),
                failed && (critical || !Boolean.FALSE.equals(request.rectify())),
                failed ? InspectionService.tidied(request.measure()) : null,
                failed && critical ? InspectionService.tidied(request.immediateMeasure()) : null,
                failed ? InspectionService.tidied(request.responsiblePerson()) : null,
                actor.accountId(),
                actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                0);
    }
}
