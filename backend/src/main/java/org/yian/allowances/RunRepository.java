package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.Regions;

/** Reads and writes runs, always within the caller's scope. */
@Singleton
class RunRepository {

    private static final String COLUMNS =
            """
            r.*, (SELECT a.display_name FROM account a WHERE a.id = r.computed_by) AS computer,
            (SELECT a.display_name FROM account a WHERE a.id = r.approved_by) AS approver,
            (SELECT a.display_name FROM account a WHERE a.id = r.posted_by) AS poster,
            (SELECT a.display_name FROM account a WHERE a.id = r.discarded_by) AS discarder
            """;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    RunRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    Page<RunView> page(Actor actor, RunFilter filter, PageQuery page) {
        Select select = Select.of(COLUMNS, "allowance_run r")
                .where(actor.scope().homes("r"))
                .whereGiven("r.month = ?", filter.month() == null ? null : firstDay(filter.month()))
                .whereGiven("r.city_code = ?", filter.city())
                .whereGiven("r.office_code = ?", filter.office())
                .whereGiven("r.state = ?", filter.state())
                .orderBy("r.month DESC, r.office_code, r.id DESC");
        if (filter.state() == null) {
            select.where("r.state <> 'DISCARDED'");
        }
        return database.page(select, page, row -> view(actor, row));
    }

    private static LocalDate firstDay(String month) {
        return YearMonth.parse(month).atDay(1);
    }

    Optional<RunView> find(Actor actor, long id) {
        return database.first(one(actor.scope(), COLUMNS, id).all(), row -> view(actor, row));
    }

    /** The run that is not discarded. */
    Optional<Run> live(Office office, YearMonth month) {
        return database.first(
                "SELECT * FROM allowance_run WHERE live_office = ? AND month = ?",
                RunRepository::run,
                office.code(),
                month.atDay(1));
    }

    Optional<Run> lock(Scope scope, long id) {
        SqlFragment query = one(scope, "r.*", id).all();
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), RunRepository::run);
    }

    private static Select one(Scope scope, String columns, long id) {
        return Select.of(columns, "allowance_run r").where(scope.homes("r")).where("r.id = ?", id);
    }

    long insert(Actor actor, Office office, YearMonth month) {
        return database.insert(
                """
                INSERT INTO allowance_run (office_code, city_code, county_code, month, state, beaten_at, computed_by, created_at)
                VALUES (?, ?, ?, ?, 'COMPUTING', ?, ?, ?)
                """,
                office.code(),
                office.cityCode(),
                office.countyCode(),
                month.atDay(1),
                clock.instant(),
                actor.accountId(),
                clock.instant());
    }

    void computeAgain(Actor actor, long id) {
        database.change(
                """
                UPDATE allowance_run SET state = 'COMPUTING', version = version + 1, attempt = attempt + 1, done = 0, total = 0,
                    persons = 0, living = 0, care = 0, held = 0, computed_by = ?, computed_at = NULL, beaten_at = ?
                WHERE id = ?
                """,
                actor.accountId(),
                clock.instant(),
                id);
    }

    void approve(Actor actor, long id) {
        database.change(
                "UPDATE allowance_run SET state = 'APPROVED', version = version + 1, approved_by = ?, approved_at = ? WHERE id = ?",
                actor.accountId(),
                clock.instant(),
                id);
    }

    void post(Actor actor, long id, Instant at) {
        database.change(
                "UPDATE allowance_run SET state = 'POSTED', version = version + 1, posted_by = ?, posted_at = ? WHERE id = ?",
                actor.accountId(),
                at,
                id);
    }

    void discard(Actor actor, long id, String reason) {
        database.change(
                """
                UPDATE allowance_run SET state = 'DISCARDED', version = version + 1, discarded_by = ?, discarded_at = ?,
                    discard_reason = ? WHERE id = ?
                """,
                actor.accountId(),
                clock.instant(),
                reason,
                id);
    }

    /** The runs whose computation gave no sign of life since a moment: it was cut off. */
    List<Long> cutOff(Instant since) {
        return database.list(
                "SELECT id FROM allowance_run WHERE state = 'COMPUTING' AND beaten_at < ? ORDER BY id LIMIT 100",
                row -> row.number("id"),
                since);
    }

    /** Adds up what the lines pay; the run is computed by now. */
    void addUp(long id) {
        database.change(
                """
                UPDATE allowance_run r JOIN (
                    SELECT COUNT(DISTINCT CASE WHEN payable > 0 THEN person_hash END) AS persons,
                        COALESCE(SUM(CASE WHEN held THEN 0 ELSE living END), 0) AS living,
                        COALESCE(SUM(CASE WHEN held THEN 0 ELSE care END), 0) AS care,
                        COALESCE(SUM(held), 0) AS held
                    FROM allowance_line WHERE run_id = ?) s
                SET r.persons = s.persons, r.living = s.living, r.care = s.care, r.held = s.held, r.version = r.version + 1
                WHERE r.id = ?
                """,
                id,
                id);
    }

    static Run run(Row row) {
        return new Run(
                row.number("id"),
                row.integer("version"),
                row.integer("attempt"),
                row.choice("state", RunState.class),
                new Office(row.text("city_code"), row.textOrNull("county_code")),
                YearMonth.from(row.date("month")),
                row.number("computed_by"),
                row.moment("beaten_at"));
    }

    private RunView view(Actor actor, Row row) {
        RunState state = row.choice("state", RunState.class);
        return new RunView(
                row.number("id"),
                row.integer("version"),
                state,
                YearMonth.from(row.date("month")).toString(),
                Objects.requireNonNull(regions.name(row.text("office_code"))),
                row.integer("done"),
                row.integer("total"),
                row.integer("persons"),
                row.money("living"),
                row.money("care"),
                row.integer("held"),
                row.flag("previous_month"),
                row.textOrNull("computer"),
                row.momentOrNull("computed_at"),
                row.textOrNull("approver"),
                row.momentOrNull("approved_at"),
                row.textOrNull("poster"),
                row.momentOrNull("posted_at"),
                row.textOrNull("discarder"),
                row.momentOrNull("discarded_at"),
                row.textOrNull("discard_reason"),
                allowed(actor, state, row.number("computed_by")));
    }

    private static List<RunAction> allowed(Actor actor, RunState state, @Nullable Long computedBy) {
        if (actor.role() != Role.COUNTY) {
            return List.of();
        }
        return Stream.of(RunAction.values())
                .filter(action -> action.at(state))
                .filter(action -> action != RunAction.APPROVE || !Objects.equals(computedBy, actor.accountId()))
                .toList();
    }
}
