package org.yian.demo;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done in this system rather than taken over from old books: allowances, projects, incomes and expenses. */
record DemoActs(DemoRuns runs, DemoProjects projects, DemoIncomes incomes, DemoExpenses expenses) {

    /** Looks up who is concerned. */
    void begin() {
        incomes.boarders();
        expenses.people();
    }

    /** @return false: nothing of the month was done in this system, it is in the old books */
    boolean month(DemoHome home, DemoBook book, YearMonth month, YearMonth last) {
        DemoRuns.@Nullable Paid paid = runs.paid(home.id(), month);
        if (paid == null) {
            return false;
        }
        boolean entered = DemoExpenses.entersIn(home, month, last);
        book.paidMonth(month, paid, !entered, () -> {
            incomes.month(home, book, month);
            if (entered) {
                expenses.month(home, book, month);
            }
        });
        return true;
    }

    /** @param entries the entries in the books by what they were made for */
    void write(DemoHome own, DemoRunWriter writer, Map<String, Long> entries) {
        projects.finish();
        runs.write(writer, entries);
        incomes.write(entries);
        expenses.write(own, entries);
    }
}
