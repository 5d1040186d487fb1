package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DocumentNumbers;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.rectifications.Finding;
import org.yian.rectifications.RectificationLedger;
import org.yian.rectifications.Severity;

/** Completes inspections: score and grade are fixed, numbers given, failed items entered into the rectification ledger. */
@Singleton
class CompletionService {

    private final InspectionAccess access;
    private final InspectionRepository repository;
    private final AnswerRepository answers;
    private final EvidenceRepository evidence;
    private final EarlierFindingRepository earlier;
    private final ChecklistService checklists;
    private final InspectionPolicy policy;
    private final InspectionViews views;
    private final DocumentNumbers numbers;
    private final RectificationLedger ledger;
    private final List<InspectionCompletion> followers;
    private final AuditLog audit;
    private final Clock clock;

    CompletionService(
            InspectionAccess access,
            InspectionRepository repository,
            AnswerRepository answers,
            EvidenceRepository evidence,
            EarlierFindingRepository earlier,
            ChecklistService checklists,
            InspectionPolicy policy,
            InspectionViews views,
            DocumentNumbers numbers,
            RectificationLedger ledger,
            List<InspectionCompletion> followers,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.answers = answers;
        this.evidence = evidence;
        this.earlier = earlier;
        this.checklists = checklists;
        this.policy = policy;
        this.views = views;
        this.numbers = numbers;
        this.ledger = ledger;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Completes the inspection; from then on it never changes. Repeating it gives the first result.
     *
     * @throws ProblemException {@code inspection-incomplete} with everything that is missing
     */
    @UseCase
    public InspectionView complete(Actor actor, UUID id) {
        InspectionHead head = access.held(actor, id);
        if (head.completed()) {
            return views.view(actor, id);
        }
        List<ChecklistItem> items = checklists.items(head.checklistVersionId());
        Map<Long, AnswerView> given =
                answers.answers(id).stream().collect(Collectors.toMap(AnswerView::itemId, Function.identity()));
        refuseIncomplete(head, items, given);
        List<Finding> findings = findings(head, items, given);
        ledger.open(actor, findings);
        Scoring.Verdict verdict =
                Scoring.judge(InspectionViews.judged(items, given.values()), policy.scoring(head.inspectedOn()));
        repository.complete(
                id,
                number(actor, "inspection-record", "民检"),
                findings.isEmpty() ? null : number(actor, "rectification-notice", "民整"),
                verdict.score(),
                verdict.grade(),
                actor.accountId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        followers.forEach(follower ->
                follower.completed(actor, new CompletedInspection(id, head.homeId(), head.kind(), head.inspectedOn())));
        InspectionView completed = views.view(actor, id);
        audit.record(
                actor,
                InspectionService.entry("inspection.complete", head)
                        .changed(null, Completion.of(completed, findings.size())));
        return completed;
    }

    private void refuseIncomplete(InspectionHead head, List<ChecklistItem> items, Map<Long, AnswerView> given) {
        ProblemException refusal = new ProblemException(
                InspectionProblem.INSPECTION_INCOMPLETE, items.size() - given.size(), items.size());
        for (ChecklistItem item : items) {
            AnswerView answer = given.get(item.id());
            String field = "answers." + item.code();
            if (answer == null) {
                refusal.violation(field, "inspections.unanswered", item.code());
            } else if (answer.result() == AnswerResult.FAIL) {
                if (answer.note() == null) {
                    refusal.violation(field + ".note", "inspections.note-missing", item.code());
                }
                if (item.severity() == Severity.CRITICAL && answer.immediateMeasure() == null) {
                    refusal.violation(field + ".immediateMeasure", "inspections.measure-missing", item.code());
                }
            }
        }
        earlier.unchecked(head)
                .forEach(item -> refusal.violation(
                        "followUps." + item.itemId(), "inspections.measures-unchecked", item.number()));
        refuseUnsigned(head, refusal);
        if (refusal.hasViolations()) {
            throw refusal;
        }
    }

    private void refuseUnsigned(InspectionHead head, ProblemException refusal) {
        List<SignatureView> signatures = evidence.signatures(head.id());
        Set<Long> signed = signatures.stream()
                .map(SignatureView::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!signed.containsAll(head.inspectorIds())) {
            refusal.violation("signatures.INSPECTOR", "inspections.inspector-unsigned");
        }
        boolean home = signatures.stream().anyMatch(signature -> signature.party() == SigningParty.HOME);
        if (!home && head.homeRefusalReason() == null) {
            refusal.violation("signatures.HOME", "inspections.home-unsigned");
        }
    }

    private static List<Finding> findings(InspectionHead head, List<ChecklistItem> items, Map<Long, AnswerView> given) {
        return items.stream()
                .filter(item -> Objects.requireNonNull(given.get(item.id())).rectify())
                .map(item -> finding(head, item, Objects.requireNonNull(given.get(item.id()))))
                .toList();
    }

    private static Finding finding(InspectionHead head, ChecklistItem item, AnswerView answer) {
        return new Finding(
                head.homeId(),
                head.id(),
                item.id(),
                item.code(),
                item.category(),
                item.categoryEn(),
                item.requirement(),
                item.requirementEn(),
                Objects.requireNonNull(answer.note()),
                item.basis(),
                item.severity(),
                item.fireDepartment(),
                item.dueDays(),
                head.inspectedOn(),
                answer.measure(),
                answer.immediateMeasure(),
                answer.responsiblePerson());
    }

    /** E.g. 甘州民检〔2026〕12号. */
    private String number(Actor actor, String kind, String word) {
        String region = Objects.requireNonNull(actor.scope().regionCode());
        int year = LocalDate.now(clock).getYear();
        String office = OfficeName.of(repository.regionName(region), repository.officeRegions());
        return office + word + "〔" + year + "〕" + numbers.next(region, kind, year) + "号";
    }

    /** What the audit log tells of a completion. */
    @io.micronaut.serde.annotation.Serdeable
    record Completion(
            @Nullable String number,
            @Nullable String noticeNumber,
            java.math.@Nullable BigDecimal score,
            @Nullable Grade grade,
            int rectificationItems) {

        static Completion of(InspectionView view, int items) {
            return new Completion(view.number(), view.noticeNumber(), view.score(), view.grade(), items);
        }
    }
}
