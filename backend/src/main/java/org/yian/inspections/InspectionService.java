package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.accounts.Inspectors;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The particulars of inspections: begun, changed, listed, given up. */
@Singleton
class InspectionService {

    private final InspectionRepository repository;
    private final InspectionListRepository lists;
    private final Inspectors inspectors;
    private final EvidenceService evidence;
    private final AnswerRepository answers;
    private final InspectionAccess access;
    private final InspectionViews views;
    private final OnSiteRepository onSite;
    private final InspectionPolicy policy;
    private final ChecklistService checklists;
    private final AuditLog audit;
    private final Clock clock;

    InspectionService(
            InspectionRepository repository,
            InspectionListRepository lists,
            Inspectors inspectors,
            EvidenceService evidence,
            AnswerRepository answers,
            InspectionAccess access,
            InspectionViews views,
            OnSiteRepository onSite,
            InspectionPolicy policy,
            ChecklistService checklists,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.inspectors = inspectors;
        this.evidence = evidence;
        this.answers = answers;
        this.access = access;
        this.views = views;
        this.onSite = onSite;
        this.policy = policy;
        this.checklists = checklists;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    public Page<InspectionLine> list(Actor actor, InspectionFilter filter, PageQuery page) {
        return lists.page(actor, filter, page);
    }

    @UseCase(readOnly = true)
    public InspectionView view(Actor actor, UUID id) {
        return views.view(actor, id);
    }

    /** Begins the inspection, or changes its particulars. Saying the same again changes nothing. */
    @UseCase
    public InspectionView save(Actor actor, UUID id, InspectionRequest given) {
        InspectionRequest request = tidied(given);
        if (!repository.exists(id) && begun(actor, id, request)) {
            return views.view(actor, id);
        }
        InspectionHead before = access.held(actor, id);
        if (same(before, request)) {
            return views.view(actor, id);
        }
        if (before.completed()) {
            throw new ProblemException(InspectionProblem.INSPECTION_COMPLETED);
        }
        if (!Objects.equals(request.version(), before.version())) {
            throw ProblemException.stale(views.view(actor, id));
        }
        change(actor, before, request);
        return views.view(actor, id);
    }

    /** Gives up an inspection that is not completed. */
    @UseCase
    public void delete(Actor actor, UUID id) {
        InspectionHead head = access.open(actor, id);
        if (head.createdBy() != actor.accountId()) {
            throw new ProblemException(InspectionProblem.NOT_THE_CREATOR);
        }
        evidence.forgetAll(actor, id);
        onSite.forgetAll(id);
        answers.deleteAll(id);
        repository.delete(id);
        audit.record(actor, entry("inspection.delete", head).changed(InspectionParticulars.of(head), null));
    }

    /** False: another request began it at the same instant. */
    private boolean begun(Actor actor, UUID id, InspectionRequest request) {
        InspectionRepository.InspectedHome home =
                repository.home(actor, request.homeId()).orElseThrow(ProblemException::notFound);
        if (!home.openOn(request.inspectedOn())) {
            throw new ProblemException(
                    InspectionProblem.HOME_CLOSED_BEFORE, home.name(), String.valueOf(home.closedOn()));
        }
        long version = request.checklistVersionId() == null ? checklists.newest() : request.checklistVersionId();
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (checklists.items(version).isEmpty()) {
            refusal.violation("checklistVersionId", "inspections.checklist");
        }
        refuseDayInFuture(request, refusal);
        refuseWrongInspectors(actor, request.homeId(), request, refusal);
        refuseObjections(request.homeId(), request.inspectorIds(), refusal);
        if (refusal.hasViolations()) {
            throw refusal;
        }
        try {
            repository.insert(
                    id, request, version, actor.accountId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DatabaseException taken) {
            if (!taken.duplicateKey()) {
                throw taken;
            }
            return false;
        }
        repository.setInspectors(id, request.inspectorIds());
        audit.record(
                actor,
                AuditEntry.of("inspection.begin", "inspection", id, home.name())
                        .atHome(request.homeId())
                        .changed(null, InspectionParticulars.of(request)));
        return true;
    }

    private void change(Actor actor, InspectionHead before, InspectionRequest request) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        if (request.homeId() != before.homeId()) {
            refusal.violation("homeId", "inspections.home-fixed");
        }
        if (request.checklistVersionId() != null && request.checklistVersionId() != before.checklistVersionId()) {
            refusal.violation("checklistVersionId", "inspections.checklist-fixed");
        }
        refuseDayInFuture(request, refusal);
        refuseWrongInspectors(actor, before.homeId(), request, refusal);
        Set<Long> joining = new HashSet<>(request.inspectorIds());
        before.inspectorIds().forEach(joining::remove);
        refuseObjections(before.homeId(), joining, refusal);
        if (refusal.hasViolations()) {
            throw refusal;
        }
        evidence.forgetSignatures(actor, before);
        repository.update(before.id(), request);
        repository.setInspectors(before.id(), request.inspectorIds());
        audit.record(
                actor,
                entry("inspection.edit", before)
                        .changed(InspectionParticulars.of(before), InspectionParticulars.of(request)));
    }

    private void refuseDayInFuture(InspectionRequest request, ProblemException refusal) {
        if (request.inspectedOn().isAfter(LocalDate.now(clock))) {
            refusal.violation("inspectedOn", "validation.PastOrPresent");
        }
    }

    private void refuseWrongInspectors(Actor actor, long homeId, InspectionRequest request, ProblemException refusal) {
        Set<Long> wanted = new HashSet<>(request.inspectorIds());
        int minimum = policy.minimumInspectors(request.inspectedOn());
        if (wanted.size() != request.inspectorIds().size() || wanted.size() < minimum) {
            refusal.violation("inspectorIds", "inspections.too-few-inspectors", minimum);
        } else if (!wanted.contains(actor.accountId())) {
            refusal.violation("inspectorIds", "inspections.without-you");
        } else if (!inspectors.mayInspect(homeId, wanted)) {
            refusal.violation("inspectorIds", "inspections.not-eligible");
        }
    }

    /** Whoever is part of an inspection already goes on with it: what was seen is evidence. */
    private void refuseObjections(long homeId, Collection<Long> joining, ProblemException refusal) {
        if (!Collections.disjoint(inspectors.withObjection(homeId), joining)) {
            refusal.violation("inspectorIds", "inspections.conflict-of-interest");
        }
    }

    private static boolean same(InspectionHead head, InspectionRequest request) {
        return InspectionParticulars.of(head).equals(InspectionParticulars.of(request))
                && head.homeId() == request.homeId()
                && (request.checklistVersionId() == null || request.checklistVersionId() == head.checklistVersionId());
    }

    private static InspectionRequest tidied(InspectionRequest request) {
        return new InspectionRequest(
                request.homeId(),
                request.kind(),
                request.inspectedOn(),
                request.checklistVersionId(),
                List.copyOf(request.inspectorIds()),
                tidied(request.homeRepresentative()),
                tidied(request.opinion()),
                request.version());
    }

    /** Without blanks around; nothing at all is null. */
    static @Nullable String tidied(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static AuditEntry entry(String action, InspectionHead head) {
        return AuditEntry.of(action, "inspection", head.id(), head.homeName()).atHome(head.homeId());
    }
}
