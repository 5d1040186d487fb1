package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Payments that lie with another home than the rule says ({@link DueRule#place}), and those that were moved. */
@Singleton
class MoveRepository {

    /**
     * From the few who were ever transferred. The home of the first day has the month, as a later stay of two on that day;
     * where there was none yet, the first stay of the month has it.
     */
    private static final String MISPLACED =
            """
            resident r JOIN allowance_payment p ON p.resident_id = r.id
            LEFT JOIN allowance_move m ON m.id = (SELECT MAX(x.id) FROM allowance_move x WHERE x.payment_id = p.id)
            JOIN home f ON f.id = COALESCE(m.to_home_id, p.home_id)
            JOIN home d ON d.id = COALESCE(
                (SELECT s.home_id FROM resident_stay s WHERE s.resident_id = p.resident_id AND s.began_on <= p.for_month
                    AND (s.ended_on IS NULL OR s.ended_on >= p.for_month) ORDER BY s.began_on DESC, s.id DESC LIMIT 1),
                (SELECT s.home_id FROM resident_stay s WHERE s.resident_id = p.resident_id AND s.began_on > p.for_month
                    AND s.began_on < p.for_month + INTERVAL 1 MONTH ORDER BY s.began_on, s.id LIMIT 1))
            """;

    private static final String CLAIMED =
            """
            IF(p.part > 0, 0, COALESCE((SELECT SUM(c.%1$s) FROM recovery_month c JOIN recovery v ON v.id = c.recovery_id
                WHERE v.person_hash = p.person_hash AND c.for_month = p.for_month), 0))
            """;

    private static final String AMOUNT = "GREATEST(p.%1$s - " + CLAIMED + ", 0)";

    private static final String LIVING = AMOUNT.formatted("living");

    private static final String CARE = AMOUNT.formatted("care");

    private static final String MISPLACED_COLUMNS = "p.id, p.resident_id, r.name, p.for_month, f.id AS from_id,"
            + " f.name AS from_name, d.id AS to_id, d.name AS to_name, " + LIVING + " AS living, " + CARE + " AS care,"
            + " f.city_code = d.city_code AND f.county_code <=> d.county_code AS one_office";

    private final Database database;
    private final Clock clock;

    MoveRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param from the first month that is looked at */
    Select misplaced(Scope scope, YearMonth from) {
        SqlFragment giving = scope.homes("f");
        SqlFragment receiving = scope.homes("d");
        List<Object> values = new ArrayList<>(giving.values());
        values.addAll(receiving.values());
        LocalDate since = from.atDay(1);
        return Select.of(MISPLACED_COLUMNS, MISPLACED)
                .where("r.in_home_since >= ?", since)
                .where("p.for_month >= ?", since)
                .where("d.id <> f.id")
                .where(new SqlFragment("(" + giving.sql() + " OR " + receiving.sql() + ")", values))
                .where(LIVING + " + " + CARE + " > 0")
                .orderBy("p.for_month, p.id");
    }

    Page<MisplacedAllowance> page(Scope scope, YearMonth from, PageQuery page) {
        return database.page(misplaced(scope, from), page, MoveRepository::misplaced);
    }

    /** One of them; nobody else moves it until the transaction ends. */
    Optional<MisplacedAllowance> lock(Scope scope, YearMonth from, long paymentId) {
        database.list("SELECT id FROM allowance_payment WHERE id = ? FOR UPDATE", row -> row.number("id"), paymentId);
        return database.first(
                misplaced(scope, from).where("p.id = ?", paymentId).all(), MoveRepository::misplaced);
    }

    int stepsOf(long paymentId) {
        return (int) database.count("SELECT COUNT(*) FROM allowance_move WHERE payment_id = ?", paymentId);
    }

    boolean paid(Scope scope, long paymentId) {
        SqlFragment homes = scope.homes("p");
        List<Object> values = new ArrayList<>(homes.values());
        values.add(paymentId);
        return database.count(
                        "SELECT COUNT(*) FROM allowance_payment p WHERE " + homes.sql() + " AND p.id = ?",
                        values.toArray())
                > 0;
    }

    record Entries(long from, long to) {}

    void insert(Actor actor, MisplacedAllowance allowance, int step, String officeCode, Entries entries) {
        database.insert(
                """
                INSERT INTO allowance_move (payment_id, step, office_code, from_home_id, to_home_id, living, care,
                    from_entry_id, to_entry_id, moved_by, moved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                allowance.paymentId(),
                step,
                officeCode,
                allowance.fromHomeId(),
                allowance.toHomeId(),
                allowance.living(),
                allowance.care(),
                entries.from(),
                entries.to(),
                actor.accountId(),
                clock.instant());
    }

    /** What was moved, the latest first. */
    Page<AllowanceMove> moves(Scope scope, PageQuery page) {
        return database.page(
                Select.of(
                                """
                                m.*, p.resident_id, p.for_month, r.name, f.name AS from_name, d.name AS to_name, a.display_name
                                """,
                                """
                                allowance_move m JOIN allowance_payment p ON p.id = m.payment_id
                                JOIN resident r ON r.id = p.resident_id JOIN home f ON f.id = m.from_home_id
                                JOIN home d ON d.id = m.to_home_id LEFT JOIN account a ON a.id = m.moved_by
                                """)
                        .where(scope.homes("f"))
                        .orderBy("m.id DESC"),
                page,
                MoveRepository::move);
    }

    private static MisplacedAllowance misplaced(Row row) {
        return new MisplacedAllowance(
                row.number("id"),
                row.number("resident_id"),
                row.text("name"),
                YearMonth.from(row.date("for_month")).toString(),
                row.number("from_id"),
                row.text("from_name"),
                row.number("to_id"),
                row.text("to_name"),
                row.money("living"),
                row.money("care"),
                row.flag("one_office"));
    }

    private static AllowanceMove move(Row row) {
        return new AllowanceMove(
                row.number("id"),
                row.number("resident_id"),
                row.text("name"),
                YearMonth.from(row.date("for_month")).toString(),
                row.number("from_home_id"),
                row.text("from_name"),
                row.number("to_home_id"),
                row.text("to_name"),
                row.money("living"),
                row.money("care"),
                row.number("from_entry_id"),
                row.number("to_entry_id"),
                row.textOrNull("display_name"),
                row.moment("moved_at"));
    }
}
