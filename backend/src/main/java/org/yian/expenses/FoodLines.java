package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.ProblemException;

/** What food was bought with an expense. */
@Singleton
class FoodLines {

    private final Database database;

    FoodLines(Database database) {
        this.database = database;
    }

    /** Food is told of expenses for food only, and the lines make the amount exactly. */
    static void check(ProblemException wrong, ExpenseDetails expense) {
        if (expense.food().isEmpty()) {
            return;
        }
        if (expense.category() != ExpenseCategory.FOOD) {
            wrong.violation("food", "expenses.food-only");
            return;
        }
        for (int index = 0; index < expense.food().size(); index++) {
            if (expense.food().get(index).amount().signum() <= 0) {
                wrong.violation("food[" + index + "].amount", "expenses.above-zero");
            }
        }
        Money sum = Money.sum(expense.food().stream().map(FoodLine::amount).toList());
        if (!sum.equals(expense.amount())) {
            wrong.violation("food", "expenses.food-sum", sum, expense.amount());
        }
    }

    List<FoodLine> of(long expenseId) {
        return database.list(
                "SELECT * FROM expense_food_line WHERE expense_id = ? ORDER BY position",
                row -> new FoodLine(
                        row.choice("food", FoodKind.class),
                        row.decimal("weight_kg"),
                        row.money("amount"),
                        row.decimal("yuan_per_kg")),
                expenseId);
    }

    void keep(long expenseId, List<FoodLine> lines) {
        database.change("DELETE FROM expense_food_line WHERE expense_id = ?", expenseId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int position = 0; position < lines.size(); position++) {
            FoodLine line = lines.get(position);
            rows.add(new @Nullable Object[] {expenseId, position, line.food(), line.weightKg(), line.amount()});
        }
        database.changeAll(
                "INSERT INTO expense_food_line (expense_id, position, food, weight_kg, amount) VALUES (?, ?, ?, ?, ?)",
                rows);
    }
}
