package org.yian.expenses;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yian.platform.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The role matrix of approvals: each role on what it has entered itself and on what others have. */
class ExpenseCourseTest {

    private static final long ENTERER = 1;
    private static final long ANOTHER = 2;

    @ParameterizedTest(name = "{0}: {1} entered by {2}, own {3}: {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            APPROVE, SUBMITTED,      ACCOUNTANT, false, DIRECTOR
            APPROVE, SUBMITTED,      DIRECTOR,   false, DIRECTOR COUNTY
            APPROVE, SUBMITTED,      ACCOUNTANT, true,  -
            APPROVE, SUBMITTED,      DIRECTOR,   true,  -
            APPROVE, WAITING_COUNTY, ACCOUNTANT, false, COUNTY
            APPROVE, WAITING_COUNTY, DIRECTOR,   false, COUNTY
            APPROVE, WAITING_COUNTY, ACCOUNTANT, true,  -
            RETURN,  SUBMITTED,      ACCOUNTANT, false, DIRECTOR
            RETURN,  SUBMITTED,      DIRECTOR,   false, DIRECTOR COUNTY
            RETURN,  SUBMITTED,      DIRECTOR,   true,  -
            RETURN,  WAITING_COUNTY, ACCOUNTANT, false, COUNTY
            WITHDRAW,SUBMITTED,      ACCOUNTANT, true,  DIRECTOR ACCOUNTANT
            WITHDRAW,SUBMITTED,      ACCOUNTANT, false, -
            WITHDRAW,WAITING_COUNTY, DIRECTOR,   true,  DIRECTOR ACCOUNTANT
            WITHDRAW,APPROVED,       ACCOUNTANT, true,  -
            CHANGE,  RETURNED,       ACCOUNTANT, false, DIRECTOR ACCOUNTANT
            CHANGE,  SUBMITTED,      ACCOUNTANT, true,  -
            APPROVE, APPROVED,       ACCOUNTANT, false, -
            APPROVE, RETURNED,       ACCOUNTANT, false, -
            APPROVE, WITHDRAWN,      ACCOUNTANT, false, -
            ASK_REVERSAL, APPROVED,  ACCOUNTANT, false, DIRECTOR ACCOUNTANT
            ASK_REVERSAL, REVERSED,  ACCOUNTANT, false, -
            """)
    void eachRoleMayDoExactlyThis(
            ExpenseAction action, ExpenseState state, Role enteredBy, boolean own, @Nullable String roles) {
        Set<String> allowed = roles == null ? Set.of() : Set.of(roles.split(" "));
        ExpenseCourse course = course(state, enteredBy, false);
        for (Role role : Role.values()) {
            assertThat(course.refusal(attempt(action, own ? ENTERER : ANOTHER, role))
                            .isEmpty())
                    .as("%s by %s", action, role)
                    .isEqualTo(allowed.contains(role.name()));
        }
    }

    @ParameterizedTest(name = "asked by {0}, with the county {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            ACCOUNTANT, false, DIRECTOR
            DIRECTOR,   false, DIRECTOR COUNTY
            ACCOUNTANT, true,  COUNTY
            DIRECTOR,   true,  COUNTY
            """)
    void aReversalIsDecidedByAnotherPersonAndByTheCountyWhereItHadApproved(Role asker, boolean county, String roles) {
        ExpenseCourse course = new ExpenseCourse(
                ExpenseState.REVERSAL_ASKED, Set.of(ENTERER), Role.ACCOUNTANT, county, county, "李明", ANOTHER, asker);
        for (Role role : Role.values()) {
            for (ExpenseAction action : new ExpenseAction[] {ExpenseAction.REVERSE, ExpenseAction.DECLINE_REVERSAL}) {
                assertThat(course.refusal(attempt(action, ENTERER, role)).isEmpty())
                        .as("%s by %s", action, role)
                        .isEqualTo(Set.of(roles.split(" ")).contains(role.name()));
                assertThat(course.refusal(attempt(action, ANOTHER, role))).isPresent();
            }
        }
    }

    @Test
    void whoHandledTheMoneyDoesNotApprove() {
        ExpenseCourse course = course(ExpenseState.SUBMITTED, Role.ACCOUNTANT, false);

        assertThat(course.refusal(new ExpenseCourse.Attempt(ExpenseAction.APPROVE, ANOTHER, " 李 明", Role.DIRECTOR)))
                .contains(ExpenseProblem.EXPENSE_APPROVER_IS_HANDLER);
        assertThat(course.refusal(new ExpenseCourse.Attempt(ExpenseAction.RETURN, ANOTHER, "李明", Role.DIRECTOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExpenseState.class)
    void nobodyEverApprovesHisOwnWhateverItsState(ExpenseState state) {
        for (Role enteredBy : new Role[] {Role.DIRECTOR, Role.ACCOUNTANT}) {
            for (Role role : Role.values()) {
                assertThat(course(state, enteredBy, true).refusal(attempt(ExpenseAction.APPROVE, ENTERER, role)))
                        .isPresent();
            }
        }
    }

    private static ExpenseCourse course(ExpenseState state, Role enteredBy, boolean needsCounty) {
        return new ExpenseCourse(state, Set.of(ENTERER), enteredBy, needsCounty, false, "李明", null, null);
    }

    private static ExpenseCourse.Attempt attempt(ExpenseAction action, long account, Role role) {
        return new ExpenseCourse.Attempt(action, account, "王芳", role);
    }
}
