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

/** The province, and cities above it, draft living standards, see what they would change, and publish them. */
@Singleton
class LivingStandardService {

    private final LivingDraftRepository drafts;
    private final LivingStandardRepository standards;
    private final AreaRepository areas;
    private final LivingRules rules;
    private final LivingEffects effects;
    private final Attachments attachments;
    private final Idempotency idempotency;
    private final AuditLog audit;

    LivingStandardService(
            LivingDraftRepository drafts,
            LivingStandardRepository standards,
            AreaRepository areas,
            LivingRules rules,
            LivingEffects effects,
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
    Page<LivingStandardView> list(@Nullable String cityCode, @Nullable LivingKind kind, PageQuery page) {
        return standards.page(cityCode, kind, page);
    }

    @UseCase(readOnly = true)
    LivingStandardView view(long id) {
        return standards.find(id).orElseThrow(ProblemException::notFound);
    }

    @UseCase(readOnly = true)
    List<Area> areas(Actor actor) {
        return areas.own(actor);
    }

    @UseCase(readOnly = true)
    List<LivingDraft> drafts(Actor actor) {
        return drafts.list(actor);
    }

    @UseCase(readOnly = true)
    LivingDraft draft(Actor actor, long id) {
        return drafts.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    /** What amounts would change, before anything is kept. */
    @UseCase(readOnly = true)
    LivingEffect preview(Actor actor, LivingEntry entry) {
        area(actor, entry);
        return effects.effect(actor, entry, rules.check(entry));
    }

    @UseCase
    LivingDraft create(Actor actor, @Nullable UUID key, LivingEntry entered) {
        LivingEntry entry = entered.tidied();
        Area area = area(actor, entry);
        String id = idempotency.once(actor, key, "living-standard.draft", () -> {
            Finding.refuse("", rules.check(entry));
            long created = drafts.insert(actor, entry);
            audit.record(actor, audited("living-standard.draft", created, area).changed(null, entry));
            return Long.toString(created);
        });
        return draft(actor, Long.parseLong(id));
    }

    @UseCase
    LivingDraft edit(Actor actor, long id, LivingEntry.Change change) {
        LivingDraft before = locked(actor, id, change.version());
        LivingEntry entry = change.details().tidied();
        Area area = area(actor, entry);
        Finding.refuse("details.", rules.check(entry));
        drafts.update(actor, id, entry);
        audit.record(actor, audited("living-standard.edit-draft", id, area).changed(before.details(), entry));
        return draft(actor, id);
    }

    @UseCase
    void remove(Actor actor, long id) {
        LivingDraft draft = drafts.lock(actor, id).orElseThrow(ProblemException::notFound);
        drafts.delete(id);
        audit.record(
                actor, audited("living-standard.remove-draft", id, draft.area()).changed(draft.details(), null));
    }

    /** Publishes a draft; see {@link CareStandardService#publish}. */
    @UseCase
    LivingStandardView publish(Actor actor, long id, @Nullable UUID key, Publication publication) {
        String published = idempotency.once(
                actor, key, "living-standard.publish", () -> Long.toString(publishOnce(actor, id, publication)));
        return view(Long.parseLong(published));
    }

    private long publishOnce(Actor actor, long draftId, Publication publication) {
        Area area = draft(actor, draftId).area();
        areas.lock(area.code());
        LivingEntry entry = locked(actor, draftId, publication.version()).details();
        LivingStandard standing = rules.sameDay(entry).orElse(null);
        if (!Objects.equals(standing == null ? null : standing.id(), publication.correctsId())) {
            throw new ProblemException(
                    StandardProblem.STANDARD_PUBLISHED_MEANWHILE,
                    entry.effectiveFrom().toString(),
                    standing == null ? "" : standing.documentNumber());
        }
        Finding.refuse("", rules.check(entry));
        attachments.publish(actor, publication.documentId());
        long id = standards.insert(actor, entry, publication);
        drafts.delete(draftId);
        audit.record(
                actor,
                AuditEntry.of(
                                "living-standard.publish",
                                "living-standard",
                                id,
                                publication.documentNumber().strip())
                        .changed(null, entry));
        return id;
    }

    /** A place that the caller may not publish for does not exist for the caller. */
    private Area area(Actor actor, LivingEntry entry) {
        return areas.find(actor, entry.areaCode()).orElseThrow(ProblemException::notFound);
    }

    private LivingDraft locked(Actor actor, long id, int version) {
        LivingDraft draft = drafts.lock(actor, id).orElseThrow(ProblemException::notFound);
        if (draft.version() != version) {
            throw ProblemException.stale(draft);
        }
        return draft;
    }

    private static AuditEntry audited(String action, long id, Area area) {
        return AuditEntry.of(action, "living-standard-draft", id, area.name());
    }
}
