package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/** The lines of a run that the caller has found within the scope. */
@Singleton
class LineRepository {

    static final int MOST_COUNTED = 100_000;

    private static final int MOST_MISSING = 200;

    private static final String WITHOUT_ACCOUNT =
            """
            SELECT l.home_id, IF(l.home_id IS NULL, l.resident_id, NULL) AS person, COALESCE(h.name, p.name) AS name,
                COUNT(DISTINCT l.person_hash) AS persons, SUM(l.payable) AS amount
            FROM allowance_line l JOIN resident p ON p.id = l.resident_id LEFT JOIN home h ON h.id = l.home_id
                LEFT JOIN home_bank_account ha ON ha.home_id = l.home_id
                LEFT JOIN resident_bank_account pa ON pa.resident_id = l.resident_id AND l.home_id IS NULL
            WHERE l.run_id = ? AND l.payable > 0 AND ha.home_id IS NULL AND pa.resident_id IS NULL
            GROUP BY l.home_id, person, COALESCE(h.name, p.name)
            """;

    private final Database database;

    LineRepository(Database database) {
        this.database = database;
    }

    void insert(long runId, List<Written> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>(lines.size());
        for (Written written : lines) {
            NewLine line = written.line();
            rows.add(new @Nullable Object[] {
                runId,
                line.residentId(),
                written.hash(),
                line.month().atDay(1),
                line.kind(),
                line.part(),
                line.place().homeId(),
                line.place().cityCode(),
                line.place().countyCode(),
                line.place().townshipCode(),
                line.mode(),
                line.tier(),
                line.living(),
                line.care(),
                line.previous(),
                line.cause(),
                line.onLeave()
            });
        }
        database.changeAll(
                """
                INSERT INTO allowance_line (run_id, resident_id, person_hash, for_month, kind, part, home_id, city_code,
                    county_code, township_code, mode, tier, living, care, previous, cause, on_leave)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    /** A line with the hash of the person. */
    record Written(byte[] hash, NewLine line) {}

    void deleteAll(long runId) {
        database.change("DELETE FROM allowance_line WHERE run_id = ?", runId);
    }

    Page<LineView> page(Actor actor, long runId, LineFilter filter, PageQuery page) {
        return database.pageCountedUpTo(MOST_COUNTED, select(actor, runId, filter), page, LineRepository::view);
    }

    private static Select select(Actor actor, long runId, LineFilter filter) {
        Select select = Select.of(
                        "l.*, p.name, p.identity_number_masked, h.name AS home_name",
                        """
                        allowance_line l JOIN allowance_run r ON r.id = l.run_id JOIN resident p ON p.id = l.resident_id
                        LEFT JOIN home h ON h.id = l.home_id
                        """)
                .where(actor.scope().homes("r"))
                .where("l.run_id = ?", runId)
                .whereGiven("l.home_id = ?", filter.home())
                .whereGiven("l.mode = ?", filter.mode())
                .whereGiven("l.kind = ?", filter.kind())
                .whereGiven("l.cause = ?", filter.cause())
                .whereGiven("l.held = ?", filter.held());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("p.name LIKE ?", beginningWith(filter.q()));
        }
        if (Boolean.TRUE.equals(filter.dispersed())) {
            select.where("l.home_id IS NULL");
        }
        if (Boolean.TRUE.equals(filter.changed())) {
            select.where("l.cause IS NOT NULL OR l.held = TRUE");
        }
        return select.orderBy("l.id");
    }

    static String beginningWith(String typed) {
        return typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** What each home, and the dispersed together, are paid. */
    List<RunDetail.Total> totals(long runId) {
        return database.list(
                """
                SELECT l.home_id, h.name, l.mode, COUNT(DISTINCT CASE WHEN l.payable > 0 THEN l.person_hash END) AS persons,
                    SUM(CASE WHEN l.held THEN 0 ELSE l.living END) AS living,
                    SUM(CASE WHEN l.held THEN 0 ELSE l.care END) AS care,
                    SUM(CASE WHEN l.kind = 'TOP_UP' THEN l.payable ELSE 0 END) AS top_ups
                FROM allowance_line l LEFT JOIN home h ON h.id = l.home_id
                WHERE l.run_id = ? GROUP BY l.home_id, h.name, l.mode ORDER BY l.home_id IS NULL, l.home_id, l.mode
                """,
                row -> new RunDetail.Total(
                        row.numberOrNull("home_id"),
                        row.textOrNull("name"),
                        row.choice("mode", SupportMode.class),
                        row.integer("persons"),
                        row.money("living"),
                        row.money("care"),
                        row.money("top_ups")),
                runId);
    }

    /** By cause, what the month is paid with more or less than the month before; top-ups stand by themselves. */
    List<RunDetail.Difference> differences(long runId) {
        return database.list(
                """
                SELECT CASE WHEN held THEN NULL ELSE cause END AS told, held, COUNT(*) AS persons,
                    SUM(payable - COALESCE(previous, 0)) AS difference
                FROM allowance_line WHERE run_id = ? AND kind = 'REGULAR' AND (held OR cause IS NOT NULL)
                GROUP BY told, held ORDER BY told IS NULL, told
                """,
                row -> new RunDetail.Difference(
                        row.choiceOrNull("told", Cause.class),
                        row.flag("held"),
                        row.integer("persons"),
                        row.money("difference")),
                runId);
    }

    /** Homes and dispersed persons who are paid and have no bank account: the first of them. */
    List<RunDetail.MissingAccount> missingAccounts(long runId) {
        return database.list(
                WITHOUT_ACCOUNT + " ORDER BY l.home_id IS NULL, l.home_id, person LIMIT ?",
                row -> new RunDetail.MissingAccount(
                        row.numberOrNull("home_id"), row.numberOrNull("person"), row.text("name"), row.money("amount")),
                runId,
                MOST_MISSING);
    }

    /** All of them together. */
    RunDetail.Missing missing(long runId) {
        return database.first(
                        "SELECT COUNT(*) AS payees, COALESCE(SUM(persons), 0) AS persons, COALESCE(SUM(amount), 0) AS amount FROM ("
                                + WITHOUT_ACCOUNT + ") t",
                        row -> new RunDetail.Missing(
                                row.integer("payees"), row.integer("persons"), row.money("amount")),
                        runId)
                .orElseThrow();
    }

    /** Persons whom the run would pay for a month that is not due any more. */
    List<String> endedSince(long runId) {
        return database.list(
                """
                SELECT DISTINCT p.name FROM allowance_line l JOIN resident p ON p.id = l.resident_id
                WHERE l.run_id = ? AND l.payable > 0 AND p.ended_on < l.for_month LIMIT 3
                """,
                row -> row.text("name"),
                runId);
    }

    /** What each home is paid, in the order of the ids. */
    List<HomeSum> homeSums(long runId) {
        return database.list(
                """
                SELECT home_id, COUNT(DISTINCT person_hash) AS persons, SUM(living) AS living, SUM(care) AS care
                FROM allowance_line WHERE run_id = ? AND home_id IS NOT NULL AND payable > 0
                GROUP BY home_id ORDER BY home_id
                """,
                row -> new HomeSum(
                        row.number("home_id"), row.integer("persons"), row.money("living"), row.money("care")),
                runId);
    }

    record HomeSum(long homeId, int persons, Money living, Money care) {}

    private static LineView view(Row row) {
        return new LineView(
                row.number("id"),
                row.number("resident_id"),
                row.text("name"),
                row.text("identity_number_masked"),
                YearMonth.from(row.date("for_month")).toString(),
                row.choice("kind", LineKind.class),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                row.choice("mode", SupportMode.class),
                row.choiceOrNull("tier", SelfCareTier.class),
                row.money("living"),
                row.money("care"),
                row.moneyOrNull("previous"),
                row.choiceOrNull("cause", Cause.class),
                row.flag("on_leave"),
                row.flag("held"),
                row.textOrNull("hold_reason"));
    }
}
