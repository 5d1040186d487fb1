package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** Writes the payments of a run from its lines, in batches. */
@Singleton
class PaymentWriter {

    private static final int BATCH = 1_000;

    private final Database database;

    PaymentWriter(Database database) {
        this.database = database;
    }

    /** The rows are given as values: MariaDB refuses them from a SELECT, as the table has triggers and columns without value. */
    void insert(RunView run, Instant now) {
        List<@Nullable Object[]> rows = database.list(
                """
                SELECT l.*, a.account_name, a.bank, a.number_encrypted, a.number_masked FROM allowance_line l
                LEFT JOIN resident_bank_account a ON a.resident_id = l.resident_id AND l.home_id IS NULL
                WHERE l.run_id = ? AND l.payable > 0 ORDER BY l.id
                """,
                row -> values(run, now, row),
                run.id());
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.changeAll(
                    """
                    INSERT INTO allowance_payment (run_id, office_code, resident_id, person_hash, for_month, part, kind, cause,
                        home_id, city_code, county_code, township_code, mode, tier, living, care, account_name, bank,
                        number_encrypted, number_masked, paid_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private static @Nullable Object[] values(RunView run, Instant now, Row row) {
        boolean account = row.textOrNull("account_name") != null;
        return new @Nullable Object[] {
            run.id(),
            run.office().code(),
            row.number("resident_id"),
            row.bytes("person_hash"),
            row.date("for_month"),
            row.integer("part"),
            row.text("kind"),
            row.textOrNull("cause"),
            row.numberOrNull("home_id"),
            row.text("city_code"),
            row.textOrNull("county_code"),
            row.textOrNull("township_code"),
            row.text("mode"),
            row.textOrNull("tier"),
            row.money("living"),
            row.money("care"),
            row.textOrNull("account_name"),
            row.textOrNull("bank"),
            account ? row.bytes("number_encrypted") : null,
            row.textOrNull("number_masked"),
            now
        };
    }
}
