package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;
import org.yian.residents.SupportMode;

/** Reads recoveries, always within the caller's scope. */
@Singleton
class RecoveryRepository {

    private static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS =
            """
            c.*, p.name, p.identity_number_masked, p.support_mode, h.name AS home_name,
            (SELECT MIN(m.for_month) FROM recovery_month m WHERE m.recovery_id = c.id) AS first_month,
            (SELECT MAX(m.for_month) FROM recovery_month m WHERE m.recovery_id = c.id) AS last_month,
            (SELECT a.display_name FROM account a WHERE a.id = c.write_off_asked_by) AS asker,
            (SELECT a.display_name FROM account a WHERE a.id = c.written_off_by) AS writer_off
            """;

    private static final String FROM =
            "recovery c JOIN resident p ON p.id = c.resident_id LEFT JOIN home h ON h.id = c.home_id";

    private final Database database;
    private final Regions regions;

    RecoveryRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    Page<RecoveryView> page(Actor actor, RecoveryFilter filter, PageQuery page) {
        return database.pageCountedUpTo(
                MOST_COUNTED, ordered(select(actor, COLUMNS, filter)), page, row -> view(actor, row));
    }

    List<RecoveryView> list(Actor actor, RecoveryFilter filter, int most) {
        SqlFragment all = ordered(select(actor, COLUMNS, filter)).all();
        return database.list(new SqlFragment(all.sql() + " LIMIT " + most, all.values()), row -> view(actor, row));
    }

    private static Select ordered(Select select) {
        return select.orderBy("c.state <> 'OPEN', c.opened_at DESC, c.id DESC");
    }

    RecoveryTotals totals(Actor actor, RecoveryFilter filter) {
        Select select = select(
                actor,
                """
                COUNT(*) AS recoveries, COALESCE(SUM(c.state = 'OPEN'), 0) AS open,
                COALESCE(SUM(c.living + c.care), 0) AS claimed,
                COALESCE(SUM(c.repaid_living + c.repaid_care), 0) AS repaid,
                COALESCE(SUM(CASE WHEN c.state = 'OPEN' THEN c.outstanding ELSE 0 END), 0) AS outstanding,
                COALESCE(SUM(c.written_off), 0) AS written_off
                """,
                filter);
        return database.first(
                        select.all(),
                        row -> new RecoveryTotals(
                                row.integer("recoveries"),
                                row.integer("open"),
                                row.money("claimed"),
                                row.money("repaid"),
                                row.money("outstanding"),
                                row.money("written_off")))
                .orElseThrow();
    }

    private static Select select(Actor actor, String columns, RecoveryFilter filter) {
        Select select = Select.of(columns, FROM)
                .where(scope(actor.scope(), "c"))
                .whereGiven("c.home_id = ?", filter.home())
                .whereGiven("c.resident_id = ?", filter.resident())
                .whereGiven("c.city_code = ?", filter.city())
                .whereGiven("c.county_code = ?", filter.county())
                .whereGiven("c.state = ?", filter.state())
                .whereGiven("c.reason = ?", filter.reason());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("p.name LIKE ?", LineRepository.beginningWith(filter.q()));
        }
        return select;
    }

    /** As that of persons; a township answers for the dispersed only. */
    static SqlFragment scope(Scope scope, String alias) {
        SqlFragment residents = scope.residents(alias);
        return scope.level() == Scope.Level.TOWNSHIP
                ? new SqlFragment(residents.sql() + " AND " + alias + ".home_id IS NULL", residents.values())
                : residents;
    }

    Optional<RecoveryView> find(Actor actor, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(scope(actor.scope(), "c"))
                        .where("c.id = ?", id)
                        .all(),
                row -> view(actor, row));
    }

    /** Locks the recovery. */
    Optional<Integer> lock(Actor actor, long id) {
        SqlFragment query = Select.of("c.version", "recovery c")
                .where(scope(actor.scope(), "c"))
                .where("c.id = ?", id)
                .all();
        return database.first(
                new SqlFragment(query.sql() + " FOR UPDATE", query.values()), row -> row.integer("version"));
    }

    List<RecoveryDetail.Month> months(long id) {
        return database.list(
                "SELECT * FROM recovery_month WHERE recovery_id = ? AND living + care > 0 ORDER BY for_month",
                row -> new RecoveryDetail.Month(
                        YearMonth.from(row.date("for_month")).toString(), row.money("living"), row.money("care")),
                id);
    }

    List<RecoveryDetail.Instalment> instalments(long id) {
        return database.list(
                """
                SELECT i.*, a.display_name FROM recovery_instalment i JOIN account a ON a.id = i.recorded_by
                WHERE i.recovery_id = ? ORDER BY i.received_on, i.id LIMIT 500
                """,
                row -> new RecoveryDetail.Instalment(
                        row.number("id"),
                        row.date("received_on"),
                        row.money("living").plus(row.money("care")),
                        row.text("payer"),
                        row.textOrNull("note"),
                        row.numberOrNull("entry_id"),
                        row.textOrNull("display_name"),
                        row.moment("recorded_at")),
                id);
    }

    /** What was paid by this record of the register for the months after one, by the home in whose books it lies now. */
    List<RecoveryClaims.Claim> paidAfter(long residentId, YearMonth lastDue, RecoveryReason reason, LocalDate endedOn) {
        return database.list(
                """
                SELECT p.person_hash, p.for_month, p.office_code, COALESCE(h.id, p.home_id) AS home_id,
                    COALESCE(h.city_code, p.city_code) AS city_code,
                    IF(h.id IS NULL, p.county_code, h.county_code) AS county_code,
                    IF(h.id IS NULL, p.township_code, h.township_code) AS township_code,
                    SUM(p.living) AS living, SUM(p.care) AS care
                FROM allowance_payment p
                LEFT JOIN allowance_move m ON m.id = (SELECT MAX(x.id) FROM allowance_move x WHERE x.payment_id = p.id)
                LEFT JOIN home h ON h.id = m.to_home_id
                WHERE p.resident_id = ? AND p.for_month > ?
                GROUP BY p.person_hash, p.for_month, p.office_code, COALESCE(h.id, p.home_id),
                    COALESCE(h.city_code, p.city_code), IF(h.id IS NULL, p.county_code, h.county_code),
                    IF(h.id IS NULL, p.township_code, h.township_code)
                ORDER BY p.for_month
                """,
                row -> new RecoveryClaims.Claim(
                        row.bytes("person_hash"),
                        YearMonth.from(row.date("for_month")),
                        row.text("office_code"),
                        residentId,
                        new Person.Place(
                                row.numberOrNull("home_id"),
                                row.text("city_code"),
                                row.textOrNull("county_code"),
                                row.textOrNull("township_code")),
                        row.money("living"),
                        row.money("care"),
                        reason,
                        endedOn),
                residentId,
                lastDue.atDay(1));
    }

    /** What was paid for the months after one, by any office. */
    Money sumPaidAfter(long residentId, YearMonth lastDue) {
        return database.first(
                        """
                        SELECT COALESCE(SUM(living + care), 0) AS paid FROM allowance_payment
                        WHERE resident_id = ? AND for_month > ?
                        """,
                        row -> row.money("paid"),
                        residentId,
                        lastDue.atDay(1))
                .orElse(Money.ZERO);
    }

    private RecoveryView view(Actor actor, Row row) {
        RecoveryState state = row.choice("state", RecoveryState.class);
        Money living = row.money("living");
        Money care = row.money("care");
        RegionName township = regions.name(row.textOrNull("township_code"));
        LocalDate first = row.dateOrNull("first_month");
        LocalDate last = row.dateOrNull("last_month");
        return new RecoveryView(
                row.number("id"),
                row.integer("version"),
                state,
                row.choice("reason", RecoveryReason.class),
                row.number("resident_id"),
                row.text("name"),
                row.text("identity_number_masked"),
                row.choice("support_mode", SupportMode.class),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                township == null ? null : actor.readsEnglish() ? township.nameEn() : township.name(),
                row.dateOrNull("ended_on"),
                first == null ? null : YearMonth.from(first).toString(),
                last == null ? null : YearMonth.from(last).toString(),
                living,
                care,
                living.plus(care),
                row.money("repaid_living").plus(row.money("repaid_care")),
                state == RecoveryState.OPEN ? row.money("outstanding") : Money.ZERO,
                row.moment("opened_at"),
                row.momentOrNull("closed_at"),
                writeOff(row),
                allowed(actor, state, row.numberOrNull("write_off_asked_by")));
    }

    private static RecoveryView.@Nullable WriteOff writeOff(Row row) {
        Instant asked = row.momentOrNull("write_off_asked_at");
        return asked == null
                ? null
                : new RecoveryView.WriteOff(
                        row.text("write_off_reason"),
                        row.textOrNull("asker"),
                        asked,
                        row.textOrNull("writer_off"),
                        row.moneyOrNull("written_off"));
    }

    private static List<RecoveryAction> allowed(Actor actor, RecoveryState state, @Nullable Long askedBy) {
        List<RecoveryAction> allowed = new ArrayList<>();
        if (actor.role() == Role.COUNTY && state == RecoveryState.OPEN) {
            allowed.add(RecoveryAction.REPAY);
            if (askedBy == null) {
                allowed.add(RecoveryAction.ASK_WRITE_OFF);
            } else if (!Objects.equals(askedBy, actor.accountId())) {
                allowed.add(RecoveryAction.DECIDE_WRITE_OFF);
            }
        }
        return allowed;
    }
}
