package org.yian.expenses;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.SqlFragment;

/** The other expenses of a home that a new one is compared with. The caller has found the home within the scope. */
@Singleton
class EarlierExpenses {

    private static final int MOST = 20;
    private static final String COUNTING = "x.state NOT IN ('WITHDRAWN', 'REVERSED')";

    private final Database database;

    EarlierExpenses(Database database) {
        this.database = database;
    }

    /**
     * Those with the same number of the voucher and payee, or the same payee, day and amount.
     *
     * @param id the expense itself; 0 when it is new
     */
    List<ExpenseDetail.Reference> similar(long homeId, long id, ExpenseDetails expense) {
        List<Object> values = new ArrayList<>(List.of(
                homeId, id, expense.payee(), expense.date(), expense.amount().yuan()));
        String number = "";
        if (expense.voucherNumber() != null) {
            number = " OR x.voucher_number = ?";
            values.add(expense.voucherNumber());
        }
        return references(new SqlFragment(
                """
                SELECT x.* FROM expense x WHERE x.home_id = ? AND x.id <> ? AND x.payee = ?
                    AND (x.spent_on = ? AND x.amount = ?%s) AND %s ORDER BY x.id LIMIT %d
                """
                        .formatted(number, COUNTING, MOST),
                values));
    }

    /** Other cash to the same payee on the same day; what was returned does not count until it comes again. */
    List<ExpenseDetail.Reference> sameDayCash(long homeId, long id, ExpenseDetails expense) {
        return references(SqlFragment.of(
                """
                SELECT x.* FROM expense x WHERE x.home_id = ? AND x.id <> ? AND x.payee = ? AND x.spent_on = ?
                    AND x.place = 'CASH' AND x.state <> 'RETURNED' AND %s ORDER BY x.id LIMIT %d
                """
                        .formatted(COUNTING, 10 * MOST),
                homeId,
                id,
                expense.payee(),
                expense.date()));
    }

    /** The expense of the home that a picture among these is the voucher of. */
    Optional<ExpenseDetail.Reference> withVoucher(long homeId, long id, List<UUID> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(List.of(homeId, id));
        files.forEach(file -> values.add(file.toString()));
        return references(new SqlFragment(
                        """
                        SELECT x.* FROM expense_voucher v JOIN expense x ON x.id = v.expense_id
                        WHERE v.home_id = ? AND v.expense_id <> ? AND v.used_sha256 IN
                            (SELECT a.sha256 FROM attachment a WHERE a.id IN (%s))
                        ORDER BY x.id LIMIT 1
                        """
                                .formatted(String.join(", ", Collections.nCopies(files.size(), "?"))),
                        values))
                .stream()
                .findFirst();
    }

    static Money total(List<ExpenseDetail.Reference> expenses) {
        return Money.sum(expenses.stream().map(ExpenseDetail.Reference::amount).toList());
    }

    private List<ExpenseDetail.Reference> references(SqlFragment query) {
        return database.list(query, ExpenseRows::reference);
    }
}
