package org.yian.care;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.TimeFactory;

/** Reads incidents, always within a scope, and adds to them. */
@Singleton
class IncidentRepository {

    static final String NEWEST_FIRST = "i.occurred_at DESC, i.id DESC";

    private static final int NOTES_SHOWN = 500;

    private static final String COLUMNS =
            """
            i.*, h.name AS home_name, r.name AS resident_name, k.acknowledged_at, k.note AS acknowledgement_note,
            (SELECT a.display_name FROM account a WHERE a.id = i.reported_by) AS reporter_name,
            (SELECT a.display_name FROM account a WHERE a.id = k.acknowledged_by) AS acknowledger_name
            """;

    private static final String FROM =
            """
            incident i JOIN home h ON h.id = i.home_id LEFT JOIN resident r ON r.id = i.resident_id
            LEFT JOIN incident_acknowledgement k ON k.incident_id = i.id
            """;

    private final Database database;
    private final Clock clock;

    IncidentRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<IncidentRow> page(Scope scope, IncidentFilter filter, PageQuery page) {
        return database.page(select(scope, filter), page, IncidentRepository::row);
    }

    Select select(Scope scope, IncidentFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .whereGiven("i.home_id = ?", filter.home())
                .whereGiven("i.resident_id = ?", filter.resident())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("i.kind = ?", filter.kind())
                .whereGiven("i.severity = ?", filter.severity());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.from() != null) {
            select.where("i.occurred_at >= ?", start(filter.from()));
        }
        if (filter.to() != null) {
            select.where("i.occurred_at < ?", start(filter.to().plusDays(1)));
        }
        if (Boolean.TRUE.equals(filter.unacknowledged())) {
            select.where("i.severity = 'HIGH' AND k.incident_id IS NULL");
        }
        return select.orderBy(NEWEST_FIRST);
    }

    Optional<IncidentView> find(Scope scope, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where(scope.homes("h"))
                        .where("i.id = ?", id)
                        .all(),
                row -> view(row, notes(id)));
    }

    long insert(Actor actor, long homeId, IncidentReport report) {
        return database.insert(
                """
                INSERT INTO incident (home_id, resident_id, kind, severity, occurred_at, place, description, measures,
                    persons_told, sent_to_hospital, reported_at, reported_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                report.residentId(),
                report.kind(),
                report.severity(),
                report.occurredAt(),
                report.place(),
                report.description(),
                report.measures(),
                report.personsTold(),
                report.sentToHospital(),
                clock.instant(),
                actor.accountId());
    }

    long note(Actor actor, long id, String note) {
        return database.insert(
                "INSERT INTO incident_note (incident_id, noted_at, noted_by, note) VALUES (?, ?, ?, ?)",
                id,
                clock.instant(),
                actor.accountId(),
                note);
    }

    void acknowledge(Actor actor, long id, @Nullable String note) {
        database.change(
                """
                INSERT INTO incident_acknowledgement (incident_id, acknowledged_at, acknowledged_by, note)
                VALUES (?, ?, ?, ?)
                """,
                id,
                clock.instant(),
                actor.accountId(),
                note);
    }

    private List<IncidentView.Note> notes(long id) {
        return database.list(
                """
                SELECT n.noted_at, n.note, a.display_name FROM incident_note n JOIN account a ON a.id = n.noted_by
                WHERE n.incident_id = ? ORDER BY n.noted_at, n.id LIMIT
                """
                        + NOTES_SHOWN,
                row -> new IncidentView.Note(row.moment("noted_at"), row.text("display_name"), row.text("note")),
                id);
    }

    private static IncidentRow row(Row row) {
        return new IncidentRow(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                row.numberOrNull("resident_id"),
                row.textOrNull("resident_name"),
                row.choice("kind", IncidentKind.class),
                row.choice("severity", IncidentSeverity.class),
                row.moment("occurred_at"),
                row.text("place"),
                row.flag("sent_to_hospital"),
                row.moment("reported_at"),
                waits(row));
    }

    private static IncidentView view(Row row, List<IncidentView.Note> notes) {
        Instant acknowledgedAt = row.momentOrNull("acknowledged_at");
        return new IncidentView(
                row.number("id"),
                row.number("home_id"),
                row.text("home_name"),
                row.textOrNull("resident_name"),
                new IncidentReport(
                        row.numberOrNull("resident_id"),
                        row.choice("kind", IncidentKind.class),
                        row.choice("severity", IncidentSeverity.class),
                        row.moment("occurred_at"),
                        row.text("place"),
                        row.text("description"),
                        row.text("measures"),
                        row.text("persons_told"),
                        row.flag("sent_to_hospital")),
                row.moment("reported_at"),
                row.text("reporter_name"),
                notes,
                acknowledgedAt == null
                        ? null
                        : new IncidentView.Acknowledgement(
                                acknowledgedAt, row.text("acknowledger_name"), row.textOrNull("acknowledgement_note")),
                waits(row));
    }

    private static boolean waits(Row row) {
        return row.choice("severity", IncidentSeverity.class) == IncidentSeverity.HIGH
                && row.momentOrNull("acknowledged_at") == null;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeFactory.ZONE).toInstant();
    }
}
