package org.yian.exits;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;

/**
 * The course of an exit: who may take which step when (Measures 2021, art. 25 and 26). The home reports, the township
 * reviews, the notice hangs for its days, the county decides. A home without a township is reviewed by the county; of
 * dispersed persons the township reports what it has itself looked into, so its report stands for the review.
 *
 * @param dispersed whether the person lives in no home
 * @param withTownship whether a township office answers for the place
 * @param reporters the accounts that have reported it: they judge nothing of it
 * @param decisionFrom the first day on which the notice has hung its days; null before it hangs
 */
record ExitCourse(
        ExitState state,
        boolean dispersed,
        boolean withTownship,
        Set<Long> reporters,
        @Nullable LocalDate decisionFrom) {

    /** Who tries a step, and on which day. */
    record Attempt(ExitAction action, long accountId, Role role, LocalDate on) {}

    /** Why a step is refused; empty when it is allowed. */
    Optional<ExitProblem> refusal(Attempt attempt) {
        if (!state.open()) {
            return Optional.of(ExitProblem.EXIT_CLOSED);
        }
        if (!allowedNow(attempt.action())) {
            return Optional.of(ExitProblem.EXIT_NOT_AT_THIS_STEP);
        }
        if (attempt.role() != office(attempt.action())) {
            return Optional.of(ExitProblem.EXIT_STEP_OF_ANOTHER_OFFICE);
        }
        if (judges(attempt.action()) && reporters.contains(attempt.accountId())) {
            return Optional.of(ExitProblem.EXIT_STEP_BY_ANOTHER_PERSON);
        }
        if (attempt.action() == ExitAction.APPROVE && noticeHangs(attempt.on())) {
            return Optional.of(ExitProblem.EXIT_NOTICE_STILL_HANGS);
        }
        return Optional.empty();
    }

    /** Where a report puts the exit. */
    static ExitState reported(boolean dispersed) {
        return dispersed ? ExitState.REVIEWED : ExitState.REPORTED;
    }

    /** Where an allowed step puts the exit. */
    ExitState after(ExitAction action) {
        return switch (action) {
            case REPORT -> reported(dispersed);
            case REVIEW -> ExitState.REVIEWED;
            case NOTICE -> ExitState.NOTICE;
            case APPROVE -> ExitState.APPROVED;
            case REFUSE -> ExitState.REFUSED;
            case RETURN -> ExitState.RETURNED;
            case WITHDRAW, LAPSE -> ExitState.WITHDRAWN;
            case RECORD -> ExitState.RECORDED;
        };
    }

    private boolean allowedNow(ExitAction action) {
        return switch (action) {
            case REPORT -> state == ExitState.RETURNED;
            case REVIEW -> state == ExitState.REPORTED;
            case NOTICE -> state == ExitState.REVIEWED;
            case APPROVE -> state == ExitState.NOTICE;
            case REFUSE -> state == ExitState.REVIEWED || state == ExitState.NOTICE;
            case RETURN -> state != ExitState.RETURNED;
            case WITHDRAW -> true;
            case RECORD, LAPSE -> false;
        };
    }

    private Role office(ExitAction action) {
        Role reporter = dispersed ? Role.TOWNSHIP : Role.DIRECTOR;
        Role reviewer = withTownship ? Role.TOWNSHIP : Role.COUNTY;
        return switch (action) {
            case REPORT, NOTICE, WITHDRAW, RECORD, LAPSE -> reporter;
            case REVIEW -> reviewer;
            case RETURN -> state == ExitState.REPORTED ? reviewer : Role.COUNTY;
            case APPROVE, REFUSE -> Role.COUNTY;
        };
    }

    private static boolean judges(ExitAction action) {
        return switch (action) {
            case REVIEW, RETURN, APPROVE, REFUSE -> true;
            default -> false;
        };
    }

    private boolean noticeHangs(LocalDate today) {
        return decisionFrom == null || today.isBefore(decisionFrom);
    }
}
