package org.yian.funds;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** What was counted, held against the books: each difference is explained (domain rules section 6). */
@Singleton
class ClosingCheck {

    /** Null where nothing differs. */
    record Explanations(@Nullable String cash, @Nullable String bank) {}

    /** @throws ProblemException violations that name the difference, or the missing scan */
    Explanations explained(ClosingRequests.NewClosing counted, MonthBooks.Figures book) {
        ProblemException wrong = new ProblemException(PlatformProblem.INVALID_REQUEST);
        notNegative(wrong, "countedCash", counted.countedCash());
        notNegative(wrong, "statementBank", counted.statementBank());
        String cash = explanation(
                wrong, "cashExplanation", counted.countedCash().minus(book.cash()), counted.cashExplanation());
        String bank = explanation(
                wrong, "bankExplanation", counted.statementBank().minus(book.bank()), counted.bankExplanation());
        boolean nothingInBank =
                counted.statementBank().signum() == 0 && book.bank().signum() == 0;
        if (counted.bankStatementId() == null && !nothingInBank) {
            wrong.violation("bankStatementId", "funds.bank-statement-needed");
        }
        if (wrong.hasViolations()) {
            throw wrong;
        }
        return new Explanations(cash, bank);
    }

    private static void notNegative(ProblemException wrong, String field, Money amount) {
        if (amount.signum() < 0) {
            wrong.violation(field, "funds.not-negative");
        }
    }

    private static @Nullable String explanation(
            ProblemException wrong, String field, Money difference, @Nullable String given) {
        if (difference.signum() == 0) {
            return null;
        }
        if (given == null || given.isBlank()) {
            wrong.violation(
                    field,
                    difference.signum() > 0 ? "funds.explain-more" : "funds.explain-less",
                    difference.signum() > 0 ? difference : difference.negated());
            return null;
        }
        return given.strip();
    }
}
