package org.yian.rectifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take.
 *
 * @param version the version of the item that the caller saw; null: whichever
 * @param note what is said: the note of a submission, the reason of a return, the compensating measures
 * @param until the new deadline that is asked for or granted
 * @param granted of a decision on an extension
 */
record Attempt(
        ItemAction action,
        @Nullable Integer version,
        @Nullable String note,
        List<UUID> attachments,
        @Nullable LocalDate until,
        boolean granted) {

    Attempt {
        attachments = List.copyOf(attachments);
    }

    static Attempt to(ItemAction action, @Nullable Integer version, @Nullable String note) {
        return new Attempt(action, version, note, List.of(), null, false);
    }

    /** The step as it would be with all that it needs, to ask whether anything else stands against it. */
    static Attempt probing(ItemAction action) {
        return new Attempt(action, null, null, List.of(new UUID(0, 0)), null, true);
    }

    Attempt showing(List<UUID> evidence) {
        return new Attempt(action, version, note, evidence, until, granted);
    }

    Attempt until(@Nullable LocalDate date) {
        return new Attempt(action, version, note, attachments, date, granted);
    }

    Attempt granting() {
        return new Attempt(action, version, note, attachments, until, true);
    }

    LocalDate untilGiven() {
        return Objects.requireNonNull(until, "until");
    }

    String noteGiven() {
        return Objects.requireNonNull(note, "note");
    }

    /** How the step is called in the timeline. */
    StepAction step() {
        return switch (action) {
            case PLAN -> StepAction.PLANNED;
            case SUBMIT -> StepAction.SUBMITTED;
            case RETURN -> StepAction.RETURNED;
            case CLOSE -> StepAction.CLOSED;
            case ASK_EXTENSION -> StepAction.EXTENSION_REQUESTED;
            case DECIDE_EXTENSION -> granted ? StepAction.EXTENSION_GRANTED : StepAction.EXTENSION_REFUSED;
            case GUIDE_FIRE -> StepAction.FIRE_GUIDANCE;
            case CONFIRM_FIRE -> StepAction.FIRE_CONFIRMED;
            case RECORD_NOT_UPGRADABLE -> StepAction.CANNOT_BE_UPGRADED;
        };
    }
}
