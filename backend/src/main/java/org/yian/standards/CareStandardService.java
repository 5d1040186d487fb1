package org.yian.standards;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** A city drafts its care standard, sees what it would change, and publishes it; after that nobody edits it. */
@Singleton
class CareStandardService {

    private static final String DRAFT = "care-standard-draft";

    private final CareDraftRepository drafts;
    private final CareStandardRepository standards;
    private final AreaRepository areas;
    private final CareRules rules;
    private final CareEffects effects;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;

    CareStandardService(
            CareDraftRepository drafts,
            CareStandardRepository standards,
            AreaRepository areas,
            CareRules rules,
            CareEffects effects,
            Attachments attachments,
            Idempotency idempotency,
            AuditLog audit) {
        this.drafts = drafts;
        this.standards = standards;
        this.areas = areas;
        this.rules = rules;
        this.effects = effects;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<CareStandardView> list(@Nullable String cityCode, PageQuery page) {
        return standards.page(cityCode, page);
    }

    @UseCase(readOnly = true)
    CareStandardView view(long id) {
        return standards.find(id).orElseThrow(ProblemException::notFound);
    }

    @UseCase(readOnly = true)
    List<CareDraft> drafts(Actor actor) {
        return drafts.list(actor);
    }

    @UseCase(readOnly = true)
    CareDraft draft(Actor actor, long id) {
        return drafts.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** What amounts would change, before anything is kept. */
    @UseCase(readOnly = true)
    CareEffect preview(Actor actor, CareTrial trial) {
        String city = CareDraftRepository.city(actor);
        CareAmounts amounts = trial.amounts();
        List<Finding> findings = rules.check(city, trial.effectiveFrom(), amounts, trial.backdatingReason());
        return effects.effect(actor, city, trial.effectiveFrom(), amounts, findings);
    }

    @UseCase(readOnly = true)
    CareEffect effect(Actor actor, long id) {
        CareEntry entry = draft(actor, id).details();
        String city = CareDraftRepository.city(actor);
        return effects.effect(actor, city, entry.effectiveFrom(), entry.amounts(), rules.check(city, entry));
    }

    @UseCase
    CareDraft create(Actor actor, @Nullable UUID key, CareEntry entered) {
        CareEntry entry = entered.tidied();
        String id = idempotency.once(actor, key, "care-standard.draft", () -> {
            Finding.refuse("", rules.check(CareDraftRepository.city(actor), entry));
            long created = drafts.insert(actor, entry);
            audit.record(
                    actor, entry(actor, "care-standard.draft", created, entry).changed(null, entry));
            return Long.toString(created);
        });
        return draft(actor, Long.parseLong(id));
    }

    @UseCase
    CareDraft edit(Actor actor, long id, CareEntry.Change change) {
        CareDraft before = locked(actor, id, change.version());
        CareEntry entry = change.details().tidied();
        Finding.refuse("details.", rules.check(CareDraftRepository.city(actor), entry));
        drafts.update(actor, id, entry);
        audit.record(actor, entry(actor, "care-standard.edit-draft", id, entry).changed(before.details(), entry));
        return draft(actor, id);
    }

    @UseCase
    void remove(Actor actor, long id) {
        CareDraft draft = drafts.lock(actor, id).orElseThrow(ProblemException::notFound);
        drafts.delete(actor, id);
        audit.record(
                actor,
                entry(actor, "care-standard.remove-draft", id, draft.details()).changed(draft.details(), null));
    }

    /**
     * Publishes a draft. The rules are asked once more: a floor may have been set, or the month may have changed, since the
     * draft was kept. Officers who publish at once wait for each other, and the second one for the same day is told of the
     * first.
     */
    @UseCase
    CareStandardView publish(Actor actor, long id, @Nullable UUID key, Publication publication) {
        String published = idempotency.once(
                actor, key, "care-standard.publish", () -> Long.toString(publishOnce(actor, id, publication)));
        return view(Long.parseLong(published));
    }

    private long publishOnce(Actor actor, long draftId, Publication publication) {
        String city = CareDraftRepository.city(actor);
        areas.lock(city);
        CareEntry entry = locked(actor, draftId, publication.version()).details();
        CareStandard standing = rules.sameDay(city, entry.effectiveFrom()).orElse(null);
        if (!Objects.equals(standing == null ? null : standing.id(), publication.correctsId())) {
            throw new ProblemException(
                    StandardProblem.STANDARD_PUBLISHED_MEANWHILE,
                    entry.effectiveFrom().toString(),
                    standing == null ? "" : standing.documentNumber());
        }
        Finding.refuse("", rules.check(city, entry));
        attachments.publish(actor, publication.documentId());
        long id = standards.insert(actor, city, entry, publication);
        drafts.delete(actor, draftId);
        audit.record(
                actor,
                AuditEntry.of(
                                "care-standard.publish",
                                "care-standard",
                                id,
                                publication.documentNumber().strip())
                        .inRegion(city)
                        .changed(null, entry));
        return id;
    }

    private CareDraft locked(Actor actor, long id, int version) {
        CareDraft draft = drafts.lock(actor, id).orElseThrow(ProblemException::notFound);
        if (draft.version() != version) {
            throw ProblemException.stale(draft);
        }
        return draft;
    }

    private static AuditEntry entry(Actor actor, String action, long id, CareEntry entry) {
        return AuditEntry.of(action, DRAFT, id, entry.effectiveFrom().toString())
                .inRegion(CareDraftRepository.city(actor));
    }
}
