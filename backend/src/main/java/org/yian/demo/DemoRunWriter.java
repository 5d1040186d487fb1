package org.yian.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;

/**
 * Writes the posted runs. The run of this month is begun and left for the server to compute; it waits for its approval then.
 */
final class DemoRunWriter {

    private static final int RESIDENT = 2;
    private static final int HOME = 5;

    private final Database database;
    private final DemoOffices offices;
    private final DemoBankAccounts accounts;

    DemoRunWriter(Database database, DemoOffices offices, DemoBankAccounts accounts) {
        this.database = database;
        this.offices = offices;
        this.accounts = accounts;
    }

    /** @param entries the entries in the books by what they were made for */
    void write(DemoRuns.Written written, Map<String, Long> entries) {
        accounts.write();
        begin(written.runs().stream()
                .map(run -> begun(run.id(), run.office(), run.month(), run.postedAt(), !run.first()))
                .toList());
        database.changeAll(
                """
                INSERT INTO allowance_line (run_id, resident_id, person_hash, for_month, kind, part, home_id, city_code,
                    county_code, township_code, mode, tier, living, care, previous, cause)
                VALUES (?, ?, ?, ?, 'REGULAR', 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                written.lines());
        payments(written.payments());
        homePayments(written.homes(), entries);
        post(written.runs());
    }

    private void payments(List<@Nullable Object[]> payments) {
        List<@Nullable Object[]> rows = new ArrayList<>(payments.size());
        for (@Nullable Object[] payment : payments) {
            DemoBankAccounts.Account account = payment[HOME] == null
                    ? accounts.ofResident((long) Objects.requireNonNull(payment[RESIDENT]))
                    : DemoBankAccounts.NONE;
            @Nullable Object[] row = Arrays.copyOf(payment, payment.length + DemoBankAccounts.COLUMNS);
            account.putInto(row, payment.length);
            rows.add(row);
        }
        database.changeAll(
                """
                INSERT INTO allowance_payment (run_id, office_code, resident_id, person_hash, for_month, part, kind, home_id,
                    city_code, county_code, township_code, mode, tier, living, care, paid_at, account_name, bank,
                    number_encrypted, number_masked)
                VALUES (?, ?, ?, ?, ?, 0, 'REGULAR', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private @Nullable Object[] begun(long id, String office, YearMonth month, Instant at, boolean compared) {
        return new @Nullable Object[] {
            id,
            office,
            DemoOffices.CITY,
            office,
            month.atDay(1),
            at,
            compared,
            offices.inspectorsOf(office).get(1)
        };
    }

    private void begin(List<@Nullable Object[]> runs) {
        database.changeAll(
                """
                INSERT INTO allowance_run (id, office_code, city_code, county_code, month, state, beaten_at, previous_month,
                    computed_by) VALUES (?, ?, ?, ?, ?, 'COMPUTING', ?, ?, ?)
                """,
                runs);
    }

    private void homePayments(Collection<DemoRuns.Paid> homes, Map<String, Long> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DemoRuns.Paid home : homes) {
            @Nullable Object[] row = new @Nullable Object[6 + DemoBankAccounts.COLUMNS];
            row[0] = home.runId();
            row[1] = home.homeId();
            row[2] = Objects.requireNonNull(entries.get(home.origin()));
            row[3] = home.persons();
            row[4] = home.living();
            row[5] = home.care();
            accounts.ofHome(home.homeId()).putInto(row, 6);
            rows.add(row);
        }
        database.changeAll(
                """
                INSERT INTO allowance_home_payment (run_id, home_id, entry_id, persons, living, care, account_name, bank,
                    number_encrypted, number_masked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    /** Computed by the one officer, approved and posted by the other. */
    private void post(List<DemoRuns.Run> runs) {
        for (DemoRuns.Run run : runs) {
            long approver = offices.inspectorsOf(run.office()).get(0);
            database.change(
                    """
                    UPDATE allowance_run r JOIN (SELECT run_id, COUNT(*) AS persons, SUM(living) AS living, SUM(care) AS care
                        FROM allowance_payment WHERE run_id = ? GROUP BY run_id) s ON s.run_id = r.id
                    SET r.state = 'POSTED', r.version = 4, r.attempt = 2, r.persons = s.persons, r.living = s.living,
                        r.care = s.care, r.done = s.persons, r.total = s.persons, r.computed_at = ?, r.approved_by = ?,
                        r.approved_at = ?, r.posted_by = ?, r.posted_at = ? WHERE r.id = ?
                    """,
                    run.id(),
                    run.postedAt().minusSeconds(7_200),
                    approver,
                    run.postedAt().minusSeconds(1_800),
                    approver,
                    run.postedAt(),
                    run.id());
        }
    }

    /** By the officer who is not the account that can be tried, so that this one may approve. */
    void beginThisMonth(long id, YearMonth month) {
        hold(7, month, "正在核实是否在院");
        hold(18, month, "身份信息与户籍不一致，待核实");
        begin(List.<@Nullable Object[]>of(begun(
                id,
                DemoOffices.COUNTY,
                month,
                month.atDay(1).atTime(8, 30).atZone(TimeFactory.ZONE).toInstant(),
                true)));
    }

    private void hold(int offset, YearMonth month, String reason) {
        record Held(long id, byte[] hash) {}
        List<Held> held = database.list(
                """
                SELECT id, identity_number_hash FROM resident WHERE county_code = ? AND active = TRUE
                    AND support_mode = 'CENTRALISED' ORDER BY id LIMIT 1 OFFSET
                """
                        + offset,
                row -> new Held(row.number("id"), row.bytes("identity_number_hash")),
                DemoOffices.COUNTY);
        for (Held person : held) {
            database.change(
                    """
                    INSERT INTO allowance_hold (resident_id, person_hash, first_month, reason, held_by, held_at)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    person.id(),
                    person.hash(),
                    month.atDay(1),
                    reason,
                    offices.inspectorsOf(DemoOffices.COUNTY).get(0),
                    month.atDay(1).atTime(8, 0).atZone(TimeFactory.ZONE).toInstant());
        }
    }
}
