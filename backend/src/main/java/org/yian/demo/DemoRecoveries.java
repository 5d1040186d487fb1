package org.yian.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;

/**
 * Money that came for a month that was not due: what the runs have paid after a death is claimed, and some older cases, deaths
 * and care that was paid twice, are at every stage of being paid back.
 */
final class DemoRecoveries {

    private static final Money LIVING = Money.of(518);
    private static final Money CARE = Money.of(150);
    private static final int OLDER = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Database database;
    private final DemoOffices offices;
    private final LocalDate today;

    DemoRecoveries(Database database, DemoOffices offices, LocalDate today) {
        this.database = database;
        this.offices = offices;
        this.today = today;
    }

    /** @param endedOn null: the person lives, the amount was wrong */
    private record Case(
            long id,
            byte[] hash,
            long homeId,
            String county,
            @Nullable String township,
            @Nullable LocalDate endedOn,
            Instant heardAt,
            YearMonth month,
            Money living,
            Money care) {

        Instant after(int days) {
            return heardAt.plus(Duration.ofDays(days));
        }
    }

    void load() {
        paidByRuns().forEach(one -> claim(one));
        for (List<Case> older : List.of(deaths(), corrections())) {
            for (int index = 0; index < older.size(); index++) {
                older(older.get(index), index);
            }
        }
    }

    private List<Case> paidByRuns() {
        return database.list(
                """
                SELECT r.id, r.identity_number_hash, r.home_id, r.county_code, r.township_code, r.ended_on, d.reported_at,
                    p.for_month, p.living, p.care
                FROM allowance_payment p JOIN resident r ON r.id = p.resident_id JOIN death d ON d.resident_id = r.id
                WHERE r.ended_on < p.for_month AND p.home_id IS NOT NULL ORDER BY r.id, p.for_month
                """,
                row -> new Case(
                        row.number("id"),
                        row.bytes("identity_number_hash"),
                        row.number("home_id"),
                        row.text("county_code"),
                        row.textOrNull("township_code"),
                        row.date("ended_on"),
                        row.moment("reported_at"),
                        YearMonth.from(row.date("for_month")),
                        row.money("living"),
                        row.money("care")));
    }

    /** From before the runs: the month after the death was in the old books. */
    private List<Case> deaths() {
        LocalDate before = today.minusMonths(DemoRuns.MONTHS + 2L);
        return database.list(
                """
                SELECT r.id, r.identity_number_hash, r.home_id, r.county_code, r.township_code, r.ended_on, d.reported_at
                FROM resident r JOIN death d ON d.resident_id = r.id
                WHERE r.city_code = ? AND r.county_code IS NOT NULL AND r.ended_on < ?
                ORDER BY r.id LIMIT
                """
                        + OLDER,
                row -> new Case(
                        row.number("id"),
                        row.bytes("identity_number_hash"),
                        row.number("home_id"),
                        row.text("county_code"),
                        row.textOrNull("township_code"),
                        row.date("ended_on"),
                        row.moment("reported_at"),
                        YearMonth.from(row.date("ended_on")).plusMonths(1),
                        LIVING,
                        CARE),
                DemoOffices.CITY,
                before);
    }

    /** In the county that can be tried: care of a month that had come twice, also from before the runs. */
    private List<Case> corrections() {
        LocalDate before = today.minusMonths(DemoRuns.MONTHS + 2L);
        return database.list(
                """
                SELECT id, identity_number_hash, home_id, county_code, township_code FROM resident
                WHERE county_code = ? AND active = TRUE AND support_mode = 'CENTRALISED' ORDER BY id DESC LIMIT
                """
                        + OLDER,
                row -> new Case(
                        row.number("id"),
                        row.bytes("identity_number_hash"),
                        row.number("home_id"),
                        row.text("county_code"),
                        row.textOrNull("township_code"),
                        null,
                        before.atTime(9, 0).atZone(TimeFactory.ZONE).toInstant(),
                        YearMonth.from(before).minusMonths(1),
                        Money.ZERO,
                        CARE),
                DemoOffices.COUNTY);
    }

    private void older(Case one, int index) {
        switch (index % OLDER) {
            case 0 -> claim(one);
            case 1 -> pay(one, claim(one), HALF, 40);
            case 2 -> {
                long recovery = claim(one);
                pay(one, recovery, HALF, 30);
                pay(one, recovery, HALF, 65);
                close(recovery, one);
            }
            case 3 -> {
                long recovery = claim(one);
                pay(one, recovery, BigDecimal.ONE, 20);
                close(recovery, one);
            }
            case 4 -> askWriteOff(one, claim(one));
            default -> {
                long recovery = claim(one);
                askWriteOff(one, recovery);
                database.change(
                        """
                        UPDATE recovery SET state = 'WRITTEN_OFF', written_off_by = ?, written_off = outstanding, closed_at = ?,
                            version = version + 1 WHERE id = ?
                        """,
                        officers(one).get(0),
                        one.after(80),
                        recovery);
            }
        }
    }

    private long claim(Case one) {
        long recovery = database.first(
                        "SELECT id FROM recovery WHERE resident_id = ? AND home_id = ? AND state = 'OPEN'",
                        row -> row.number("id"),
                        one.id(),
                        one.homeId())
                .orElseGet(() -> database.insert(
                        """
                        INSERT INTO recovery (office_code, city_code, county_code, township_code, home_id, resident_id,
                            person_hash, reason, ended_on, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        one.county(),
                        DemoOffices.CITY,
                        one.county(),
                        one.township(),
                        one.homeId(),
                        one.id(),
                        one.hash(),
                        one.endedOn() == null ? "CORRECTION" : "DEATH",
                        one.endedOn(),
                        one.heardAt()));
        database.change(
                "INSERT INTO recovery_month (recovery_id, for_month, living, care) VALUES (?, ?, ?, ?)",
                recovery,
                one.month().atDay(1),
                one.living(),
                one.care());
        database.change(
                "UPDATE recovery SET living = living + ?, care = care + ? WHERE id = ?",
                one.living(),
                one.care(),
                recovery);
        return recovery;
    }

    private void pay(Case one, long recovery, BigDecimal part, int days) {
        Money living = one.living().times(part);
        Money care = one.care().times(part);
        Instant at = one.after(days);
        database.change(
                """
                INSERT INTO recovery_instalment (recovery_id, received_on, living, care, payer, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, '敬老院', ?, ?)
                """,
                recovery,
                LocalDate.ofInstant(at, TimeFactory.ZONE),
                living,
                care,
                officers(one).get(0),
                at);
        database.change(
                """
                UPDATE recovery SET repaid_living = repaid_living + ?, repaid_care = repaid_care + ?, version = version + 1
                WHERE id = ?
                """,
                living,
                care,
                recovery);
    }

    private void close(long recovery, Case one) {
        database.change("UPDATE recovery SET state = 'REPAID', closed_at = ? WHERE id = ?", one.after(70), recovery);
    }

    private void askWriteOff(Case one, long recovery) {
        database.change(
                """
                UPDATE recovery SET write_off_reason = '当月已用于本人生活和后事，无力退还', write_off_asked_by = ?,
                    write_off_asked_at = ?, version = version + 1 WHERE id = ?
                """,
                officers(one).get(1),
                one.after(60),
                recovery);
    }

    private List<Long> officers(Case one) {
        return offices.inspectorsOf(one.county());
    }
}
