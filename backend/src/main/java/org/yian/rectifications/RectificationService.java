package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeFigures;
import org.yian.platform.Actor;
import org.yian.platform.DocumentNumbers;
import org.yian.platform.Idempotency;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Moves items of the ledger, one step at a time: the rules are asked, the step is told in the timeline and audited. */
@Singleton
class RectificationService {

    private final ItemReader reader;
    private final StandingRepository standings;
    private final StepRepository steps;
    private final StepPolicies policies;
    private final Attachments attachments;
    private final DocumentNumbers numbers;
    private final ItemNotices notices;
    private final HomeFigures figures;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    RectificationService(
            ItemReader reader,
            StandingRepository standings,
            StepRepository steps,
            StepPolicies policies,
            Attachments attachments,
            DocumentNumbers numbers,
            ItemNotices notices,
            HomeFigures figures,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.reader = reader;
        this.standings = standings;
        this.steps = steps;
        this.policies = policies;
        this.attachments = attachments;
        this.numbers = numbers;
        this.notices = notices;
        this.figures = figures;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @param key a repeat with the same key takes no second step
     * @return the item after it
     */
    @UseCase
    public ItemDetail take(Actor actor, @Nullable UUID key, long id, Attempt attempt) {
        reader.checkVisible(actor, id);
        idempotency.once(actor, key, "rectification." + attempt.action() + "." + id, () -> {
            takeOnce(actor, id, attempt);
            return Long.toString(id);
        });
        return reader.view(actor, id);
    }

    /** Says what the home means to do about an item. */
    @UseCase
    public ItemDetail plan(Actor actor, long id, int version, Plan plan) {
        reader.checkVisible(actor, id);
        LedgerEntry entry = standings.lock(id);
        Attempt attempt = Attempt.to(ItemAction.PLAN, version, plan.measure());
        checkVersion(actor, entry, attempt);
        policies.check(entry.standing(), actor, attempt);
        standings.savePlan(id, plan);
        steps.add(actor, id, attempt.step(), attempt.note(), attempt.until(), attempt.attachments());
        audit.record(
                actor,
                AuditEntry.of("rectification.planned", "rectification-item", id, entry.number())
                        .atHome(entry.homeId())
                        .changed(entry.plan(), plan));
        return reader.view(actor, id);
    }

    private void takeOnce(Actor actor, long id, Attempt asked) {
        LedgerEntry entry = standings.lock(id);
        Attempt attempt = complete(entry, asked);
        checkVersion(actor, entry, attempt);
        policies.check(entry.standing(), actor, attempt);
        attachments.linkAll(actor, attempt.attachments(), entry.homeId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Standing after = entry.standing().after(actor, attempt, now);
        String closingNumber = attempt.action() == ItemAction.CLOSE ? closingNumber(entry) : null;
        standings.save(id, after, closingNumber);
        steps.add(actor, id, attempt.step(), attempt.note(), attempt.until(), attempt.attachments());
        audit.record(
                actor,
                AuditEntry.of("rectification." + auditName(attempt.step()), "rectification-item", id, entry.number())
                        .atHome(entry.homeId())
                        .changed(
                                Trace.of(entry.standing(), null, null),
                                Trace.of(after, attempt.note(), closingNumber)));
        notices.taken(actor, entry, attempt);
        if (attempt.action() == ItemAction.CLOSE) {
            figures.refresh(entry.homeId());
        }
    }

    /** The county grants the day that was asked for when it names no other. */
    private static Attempt complete(LedgerEntry entry, Attempt asked) {
        LocalDate requested = entry.standing().term().requestedUntil();
        return asked.granted() && asked.until() == null && requested != null ? asked.until(requested) : asked;
    }

    private void checkVersion(Actor actor, LedgerEntry entry, Attempt attempt) {
        if (attempt.version() != null && attempt.version() != entry.version()) {
            throw ProblemException.stale(reader.view(actor, entry.id()));
        }
    }

    private String closingNumber(LedgerEntry entry) {
        int year = LocalDate.now(clock).getYear();
        int counted = numbers.next(entry.region(), "rectification-closing", year);
        return RectificationLedger.number("XH", entry.region(), year, counted);
    }

    /** {@code FIRE_CONFIRMED} is {@code fire-confirmed} in the audit log. */
    private static String auditName(StepAction step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
