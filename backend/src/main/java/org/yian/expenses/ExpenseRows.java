package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Row;

/** Turns rows of the table {@code expense} into what the API shows. */
@Singleton
class ExpenseRows {

    /** @param enterers null: only who entered it last is known */
    static ExpenseCourse course(Row row, @Nullable Set<Long> enterers) {
        return new ExpenseCourse(
                row.choice("state", ExpenseState.class),
                enterers == null ? Set.of(row.number("entered_by")) : enterers,
                row.choice("entered_by_role", Role.class),
                !row.text("county_reasons").isEmpty(),
                row.numberOrNull("county_approved_by") != null,
                row.text("handler"),
                row.numberOrNull("reversal_asked_by"),
                row.choiceOrNull("reversal_asked_role", Role.class));
    }

    ExpenseView view(Actor actor, Row row) {
        ExpenseCourse course = course(row, null);
        return new ExpenseView(
                row.number("id"),
                row.integer("version"),
                course.state(),
                row.number("home_id"),
                row.text("home_name"),
                row.date("spent_on"),
                row.choice("source", FundSource.class),
                row.choice("category", ExpenseCategory.class),
                row.numberOrNull("project_id"),
                row.textOrNull("project"),
                row.money("amount"),
                row.choice("place", MoneyPlace.class),
                row.text("payee"),
                row.text("purpose"),
                row.text("handler"),
                row.textOrNull("voucher_number"),
                row.textOrNull("duplicate_reason"),
                reasons(row.text("county_reasons")),
                row.moment("entered_at"),
                row.text("author"),
                consent(row, "approved_at", "approver"),
                consent(row, "county_approved_at", "county_approver"),
                row.textOrNull("answer"),
                row.numberOrNull("entry_id"),
                reversal(row),
                allowed(actor, course));
    }

    private static List<ExpenseAction> allowed(Actor actor, ExpenseCourse course) {
        return Stream.of(ExpenseAction.values())
                .filter(action -> course.refusal(attempt(actor, action)).isEmpty())
                .toList();
    }

    static ExpenseCourse.Attempt attempt(Actor actor, ExpenseAction action) {
        return new ExpenseCourse.Attempt(action, actor.accountId(), actor.displayName(), actor.role());
    }

    static List<CountyReason> reasons(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(CountyReason::valueOf).toList();
    }

    static ExpenseDetail.Reference reference(Row row) {
        return new ExpenseDetail.Reference(
                row.number("id"),
                row.choice("state", ExpenseState.class),
                row.date("spent_on"),
                row.money("amount"),
                row.text("payee"),
                row.text("purpose"),
                row.textOrNull("voucher_number"));
    }

    private static ExpenseView.@Nullable Consent consent(Row row, String at, String by) {
        Instant moment = row.momentOrNull(at);
        return moment == null ? null : new ExpenseView.Consent(row.text(by), moment);
    }

    private static ExpenseView.@Nullable Reversal reversal(Row row) {
        Instant asked = row.momentOrNull("reversal_asked_at");
        return asked == null
                ? null
                : new ExpenseView.Reversal(
                        row.text("reversal_reason"),
                        row.text("reversal_asker"),
                        asked,
                        row.textOrNull("reverser"),
                        row.momentOrNull("reversed_at"),
                        row.numberOrNull("reversal_entry_id"));
    }
}
