package org.yian.expenses;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;

/**
 * The course of an expense: who may take which step when. Nobody approves his own, nor what he has himself handled. What the
 * accountant enters the director approves; what a director enters another director of the home approves, or the county. What
 * needs the county goes on to it.
 *
 * @param enterers the accounts that have entered it, also before it was returned
 * @param enteredBy the role of who entered it last
 * @param needsCounty whether the county has to approve
 * @param approvedByCounty whether the county has approved it: then the county takes it back too
 * @param handler the name of who has spent the money
 * @param reversalAsker who asks to take it back; null: nobody
 * @param reversalAskerRole the role of that person then
 */
record ExpenseCourse(
        ExpenseState state,
        Set<Long> enterers,
        Role enteredBy,
        boolean needsCounty,
        boolean approvedByCounty,
        String handler,
        @Nullable Long reversalAsker,
        @Nullable Role reversalAskerRole) {

    /** Who tries a step. */
    record Attempt(ExpenseAction action, long accountId, String name, Role role) {}

    /** Why a step is refused; empty when it is allowed. */
    Optional<ExpenseProblem> refusal(Attempt attempt) {
        if (!allowedNow(attempt.action())) {
            return Optional.of(ExpenseProblem.EXPENSE_NOT_AT_THIS_STEP);
        }
        if (!office(attempt.action(), attempt.role())) {
            return Optional.of(ExpenseProblem.EXPENSE_STEP_OF_ANOTHER_OFFICE);
        }
        if (!rightPerson(attempt)) {
            return Optional.of(ExpenseProblem.EXPENSE_STEP_BY_ANOTHER_PERSON);
        }
        return attempt.action() == ExpenseAction.APPROVE && sameName(handler, attempt.name())
                ? Optional.of(ExpenseProblem.EXPENSE_APPROVER_IS_HANDLER)
                : Optional.empty();
    }

    /** Where an approval by a role puts the expense. */
    ExpenseState approved(Role by) {
        return by == Role.COUNTY || !needsCounty ? ExpenseState.APPROVED : ExpenseState.WAITING_COUNTY;
    }

    static boolean sameName(String one, String other) {
        return one.replaceAll("\\s", "").equalsIgnoreCase(other.replaceAll("\\s", ""));
    }

    private boolean allowedNow(ExpenseAction action) {
        return switch (action) {
            case ENTER -> false;
            case CHANGE -> state == ExpenseState.RETURNED;
            case APPROVE, RETURN -> state == ExpenseState.SUBMITTED || state == ExpenseState.WAITING_COUNTY;
            case WITHDRAW -> allowedNow(ExpenseAction.APPROVE) || state == ExpenseState.RETURNED;
            case ASK_REVERSAL -> state == ExpenseState.APPROVED;
            case REVERSE, DECLINE_REVERSAL -> state == ExpenseState.REVERSAL_ASKED;
        };
    }

    private boolean office(ExpenseAction action, Role role) {
        return switch (action) {
            case ENTER, CHANGE, WITHDRAW, ASK_REVERSAL -> role == Role.DIRECTOR || role == Role.ACCOUNTANT;
            case APPROVE, RETURN ->
                state == ExpenseState.WAITING_COUNTY
                        ? role == Role.COUNTY
                        : role == Role.DIRECTOR || (role == Role.COUNTY && enteredBy == Role.DIRECTOR);
            case REVERSE, DECLINE_REVERSAL ->
                approvedByCounty
                        ? role == Role.COUNTY
                        : role == Role.DIRECTOR || (role == Role.COUNTY && reversalAskerRole == Role.DIRECTOR);
        };
    }

    private boolean rightPerson(Attempt attempt) {
        return switch (attempt.action()) {
            case APPROVE, RETURN -> !enterers.contains(attempt.accountId());
            case WITHDRAW -> enterers.contains(attempt.accountId());
            case REVERSE, DECLINE_REVERSAL -> reversalAsker != null && reversalAsker != attempt.accountId();
            case ENTER, CHANGE, ASK_REVERSAL -> true;
        };
    }
}
