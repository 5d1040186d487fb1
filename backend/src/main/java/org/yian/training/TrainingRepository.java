package org.yian.training;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.Regions;

/** Trainings that concern a scope: those of its offices, of the offices above it and below it. */
@Singleton
class TrainingRepository {

    private static final String PROVINCE = "620000";

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    TrainingRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** The divisions that a scope lies in. */
    record Area(@Nullable String city, @Nullable String county) {}

    Page<TrainingRow> page(Scope scope, PageQuery page) {
        regions.find("");
        Page<TrainingRow> found =
                database.page(select(scope).orderBy("t.held_on DESC, t.id DESC"), page, row -> row(scope, row));
        return counted(scope, found);
    }

    Select select(Scope scope) {
        Select select = Select.of("t.*", "training_session t");
        if (scope.level() == Scope.Level.PROVINCE) {
            return select;
        }
        Area area = area(scope);
        List<Object> values = new ArrayList<>(List.of(PROVINCE));
        String concerned = "t.region_code = ?";
        if (area.city() != null) {
            values.add(area.city());
            concerned += scope.level() == Scope.Level.CITY ? " OR t.city_code = ?" : " OR t.region_code = ?";
        }
        if (area.county() != null) {
            values.add(area.county());
            concerned += " OR t.region_code = ?";
        }
        return select.where(new SqlFragment(concerned, values));
    }

    private Area area(Scope scope) {
        return database.first(
                        switch (scope.level()) {
                            case HOME ->
                                new SqlFragment(
                                        "SELECT city_code, county_code FROM home WHERE id = ?",
                                        List.of(Objects.requireNonNull(scope.homeId())));
                            default ->
                                new SqlFragment(
                                        "SELECT city_code, county_code FROM region WHERE code = ?",
                                        List.of(Objects.requireNonNullElse(scope.regionCode(), "")));
                        },
                        row -> new Area(row.textOrNull("city_code"), row.textOrNull("county_code")))
                .orElse(new Area(null, null));
    }

    Optional<TrainingRow> find(Scope scope, long id) {
        return one(scope, id, "");
    }

    Optional<TrainingRow> lock(Scope scope, long id) {
        return one(scope, id, " FOR UPDATE");
    }

    private Optional<TrainingRow> one(Scope scope, long id, String locking) {
        regions.find("");
        SqlFragment query = select(scope).where("t.id = ?", id).all();
        return database.first(new SqlFragment(query.sql() + locking, query.values()), row -> row(scope, row));
    }

    /** Those of the scope who came, home by home. */
    List<TrainingView.Participant> participants(Scope scope, long id) {
        return database.list(
                Select.of(
                                "a.staff_id, a.passed, s.name, s.home_id, h.name AS home_name",
                                "training_attendance a JOIN staff s ON s.id = a.staff_id JOIN home h ON h.id = s.home_id")
                        .where(scope.homes("h"))
                        .where("a.session_id = ?", id)
                        .orderBy("s.home_id, s.id")
                        .all(),
                row -> new TrainingView.Participant(
                        row.number("staff_id"),
                        row.text("name"),
                        row.number("home_id"),
                        row.text("home_name"),
                        row.flag("passed")));
    }

    /** What somebody in the scope came to, the newest first. */
    List<AttendedTraining> of(Scope scope, long staffId) {
        regions.find("");
        return database.list(
                Select.of(
                                "t.*, a.passed",
                                "training_attendance a JOIN training_session t ON t.id = a.session_id"
                                        + " JOIN staff s ON s.id = a.staff_id JOIN home h ON h.id = s.home_id")
                        .where(scope.homes("h"))
                        .where("a.staff_id = ?", staffId)
                        .orderBy("t.held_on DESC, t.id DESC LIMIT 200")
                        .all(),
                row -> new AttendedTraining(
                        row.number("id"),
                        row.choice("level", TrainingLevel.class),
                        regions.name(row.text("region_code")),
                        details(row),
                        row.flag("passed")));
    }

    long insert(Actor actor, TrainingLevel level, String regionCode, TrainingDetails details) {
        return database.insert(
                """
                INSERT INTO training_session (level, region_code, city_code, county_code, topic, held_on, hours, place,
                    created_by, updated_at)
                SELECT ?, g.code, g.city_code, g.county_code, ?, ?, ?, ?, ?, ? FROM region g WHERE g.code = ?
                """,
                level,
                details.topic(),
                details.heldOn(),
                details.hours(),
                details.place(),
                actor.accountId(),
                clock.instant(),
                regionCode);
    }

    void update(long id, TrainingDetails details) {
        database.change(
                """
                UPDATE training_session SET topic = ?, held_on = ?, hours = ?, place = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                details.topic(),
                details.heldOn(),
                details.hours(),
                details.place(),
                clock.instant(),
                id);
    }

    void replaceAttendance(long id, List<Attendance.Attendee> attendees) {
        database.change("DELETE FROM training_attendance WHERE session_id = ?", id);
        List<@Nullable Object[]> rows = attendees.stream()
                .map(attendee -> new @Nullable Object[] {id, attendee.staffId(), attendee.passed()})
                .toList();
        database.changeAll("INSERT INTO training_attendance (session_id, staff_id, passed) VALUES (?, ?, ?)", rows);
        database.change(
                "UPDATE training_session SET updated_at = ?, version = version + 1 WHERE id = ?", clock.instant(), id);
    }

    private Page<TrainingRow> counted(Scope scope, Page<TrainingRow> page) {
        if (page.items().isEmpty()) {
            return page;
        }
        record Count(long session, long attended, long passed) {}
        List<Long> ids = page.items().stream().map(TrainingRow::id).toList();
        String marks = "?,".repeat(ids.size() - 1) + "?";
        Map<Long, Count> counts = database
                .list(
                        Select.of(
                                        "a.session_id, COUNT(*) AS attended, SUM(a.passed) AS passed",
                                        "training_attendance a JOIN staff s ON s.id = a.staff_id"
                                                + " JOIN home h ON h.id = s.home_id")
                                .where(scope.homes("h"))
                                .where(new SqlFragment("a.session_id IN (" + marks + ")", ids))
                                .groupBy("a.session_id")
                                .all(),
                        row -> new Count(row.number("session_id"), row.number("attended"), row.number("passed")))
                .stream()
                .collect(Collectors.toMap(Count::session, count -> count));
        return page.map(row -> {
            Count count = counts.getOrDefault(row.id(), new Count(row.id(), 0, 0));
            return new TrainingRow(
                    row.id(),
                    row.version(),
                    row.level(),
                    row.region(),
                    row.details(),
                    count.attended(),
                    count.passed(),
                    row.own());
        });
    }

    private TrainingRow row(Scope scope, Row row) {
        return new TrainingRow(
                row.number("id"),
                row.integer("version"),
                row.choice("level", TrainingLevel.class),
                regions.name(row.text("region_code")),
                details(row),
                0,
                0,
                row.text("region_code").equals(scope.regionCode()));
    }

    private static TrainingDetails details(Row row) {
        return new TrainingDetails(
                row.text("topic"), row.date("held_on"), row.decimal("hours"), row.textOrNull("place"));
    }
}
