package org.yian.rectifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;

/**
 * How far an item has come: all that the rules look at, and all that a step changes.
 *
 * @param compensatingMeasures set once the home is recorded as not to be upgraded (FIR-24)
 */
record Standing(
        Nature nature,
        ItemState state,
        Evidence evidence,
        Term term,
        @Nullable String compensatingMeasures,
        @Nullable Mark closed) {

    /** What never changes about an item. {@code underCounty} is false in a city without counties. */
    record Nature(boolean fireDepartment, boolean atOnce, boolean underCounty) {}

    /** Who did something, and when. */
    record Mark(long accountId, Instant at) {}

    /**
     * @param submitters all who ever filed evidence
     * @param submitted the last filing
     * @param fireConfirmed the fire department's word on that filing
     */
    record Evidence(Set<Long> submitters, @Nullable Mark submitted, @Nullable Mark fireConfirmed) {

        Evidence {
            submitters = Set.copyOf(submitters);
        }
    }

    /** The deadline, how often it was put off, and the extension that is asked for and not decided. */
    record Term(LocalDate deadline, int extensions, @Nullable LocalDate requestedUntil, @Nullable String reason) {}

    boolean cannotBeUpgraded() {
        return compensatingMeasures != null;
    }

    /** The standing after a step that the policies have allowed. */
    Standing after(Actor actor, Attempt attempt, Instant now) {
        Mark mark = new Mark(actor.accountId(), now);
        return switch (attempt.action()) {
            case PLAN, GUIDE_FIRE -> this;
            case SUBMIT -> submitted(mark);
            // a confirmation is given on the evidence in view: what comes next needs its own
            case RETURN ->
                with(ItemState.RETURNED, new Evidence(evidence.submitters(), evidence.submitted(), null), term);
            case CLOSE -> new Standing(nature, ItemState.CLOSED, evidence, undecidedDropped(), null, mark);
            case CONFIRM_FIRE -> with(state, new Evidence(evidence.submitters(), evidence.submitted(), mark), term);
            case ASK_EXTENSION ->
                with(
                        state,
                        evidence,
                        new Term(term.deadline(), term.extensions(), attempt.untilGiven(), attempt.note()));
            case DECIDE_EXTENSION -> with(state, evidence, decided(attempt));
            case RECORD_NOT_UPGRADABLE -> new Standing(nature, state, evidence, term, attempt.noteGiven(), closed);
        };
    }

    private Standing submitted(Mark mark) {
        Set<Long> submitters = new HashSet<>(evidence.submitters());
        submitters.add(mark.accountId());
        return with(ItemState.SUBMITTED, new Evidence(submitters, mark, null), term);
    }

    private Term decided(Attempt attempt) {
        return attempt.granted()
                ? new Term(attempt.untilGiven(), term.extensions() + 1, null, null)
                : undecidedDropped();
    }

    private Term undecidedDropped() {
        return new Term(term.deadline(), term.extensions(), null, null);
    }

    private Standing with(ItemState newState, Evidence newEvidence, Term newTerm) {
        return new Standing(nature, newState, newEvidence, newTerm, compensatingMeasures, closed);
    }
}
