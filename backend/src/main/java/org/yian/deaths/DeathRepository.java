package org.yian.deaths;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.TimeFactory;
import org.yian.residents.Sex;

/** Reads and writes filings, always within a scope. */
@Singleton
class DeathRepository {

    private static final String COLUMNS =
            """
            d.*, r.name, r.sex, r.birth_date, r.identity_number_masked, h.name AS home_name,
            b.label AS bed_label, m.name AS room_name,
            (SELECT a.display_name FROM account a WHERE a.id = d.withdrawn_by) AS withdrawer_name,
            (SELECT a.display_name FROM account a WHERE a.id = d.reported_by) AS reporter_name,
            (SELECT a.display_name FROM account a WHERE a.id = d.township_noted_by) AS township_name,
            (SELECT a.display_name FROM account a WHERE a.id = d.decided_by) AS decider_name
            """;

    private static final String FROM =
            """
            death d JOIN home h ON h.id = d.home_id JOIN resident r ON r.id = d.resident_id
            LEFT JOIN bed b ON b.id = d.bed_id LEFT JOIN room m ON m.id = b.room_id
            """;

    private final Database database;
    private final DeathTerms terms;
    private final VerificationTerm term;
    private final Clock clock;

    DeathRepository(Database database, DeathTerms terms, VerificationTerm term, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.term = term;
        this.clock = clock;
    }

    Page<DeathView> page(Scope scope, DeathFilter filter, PageQuery page) {
        return database.page(select(scope, filter).orderBy("d.died_at DESC, d.id DESC"), page, this::view);
    }

    Select select(Scope scope, DeathFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .whereGiven("d.home_id = ?", filter.home())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("d.state = ?", filter.state());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.from() != null) {
            select.where("d.died_at >= ?", start(filter.from()));
        }
        if (filter.to() != null) {
            select.where("d.died_at < ?", start(filter.to().plusDays(1)));
        }
        if (Boolean.TRUE.equals(filter.late())) {
            select.where(
                    "TIMESTAMPDIFF(SECOND, d.died_at, d.reported_at) > ? * 3600",
                    terms.reportHours(LocalDate.now(clock)));
        }
        if (Boolean.TRUE.equals(filter.overdue())) {
            select.where("d.state = 'REPORTED' AND d.filed_at < ?", term.overdueBefore(LocalDate.now(clock)));
        }
        return select;
    }

    /** Those that wait for the county, first the one that has waited longest. */
    Page<DeathView> toVerify(Scope scope, PageQuery page) {
        Select select = Select.of(COLUMNS, FROM).where(scope.homes("h")).where("d.state = 'REPORTED'");
        return database.page(select.orderBy("d.filed_at, d.id"), page, this::view);
    }

    Optional<DeathView> find(Scope scope, long id) {
        return database.first(one(scope, id), this::view);
    }

    Optional<DeathView> lock(Scope scope, long id) {
        SqlFragment query = one(scope, id);
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), this::view);
    }

    private static SqlFragment one(Scope scope, long id) {
        return Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .where("d.id = ?", id)
                .all();
    }

    long insert(Actor actor, long residentId, long homeId, @Nullable Long bedId, DeathDetails details) {
        Instant now = clock.instant();
        return database.insert(
                """
                INSERT INTO death (resident_id, home_id, bed_id, died_at, place, cause, certificate_number, certificate_id,
                    persons_told, funeral, funeral_on, belongings, reported_at, reported_by, state, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REPORTED', ?)
                """,
                residentId,
                homeId,
                bedId,
                details.diedAt(),
                details.place(),
                details.cause(),
                details.certificateNumber(),
                details.certificateId(),
                details.personsTold(),
                details.funeral(),
                details.funeralOn(),
                details.belongings(),
                now,
                actor.accountId(),
                now);
    }

    /** Writes new details; the time of the first report stays, and the county's term begins anew when it had sent it back. */
    void update(long id, DeathDetails details) {
        database.change(
                """
                UPDATE death SET filed_at = IF(state = 'RETURNED', ?, filed_at), died_at = ?, place = ?, cause = ?, certificate_number = ?, certificate_id = ?,
                    persons_told = ?, funeral = ?, funeral_on = ?, belongings = ?, state = 'REPORTED', updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                clock.instant(),
                details.diedAt(),
                details.place(),
                details.cause(),
                details.certificateNumber(),
                details.certificateId(),
                details.personsTold(),
                details.funeral(),
                details.funeralOn(),
                details.belongings(),
                clock.instant(),
                id);
    }

    void note(Actor actor, long id, String note) {
        database.change(
                """
                UPDATE death SET township_noted_by = ?, township_noted_at = ?, township_note = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                actor.accountId(),
                clock.instant(),
                note,
                clock.instant(),
                id);
    }

    void decide(Actor actor, long id, DeathState state, @Nullable String reason) {
        database.change(
                """
                UPDATE death SET state = ?, decided_by = ?, decided_at = ?, return_reason = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                state,
                actor.accountId(),
                clock.instant(),
                reason,
                clock.instant(),
                id);
    }

    /** The bed of before, when it is in use and nobody lives in it now. */
    Optional<Long> formerBed(long id) {
        return database.first(
                """
                SELECT b.id FROM death d JOIN bed b ON b.id = d.bed_id AND b.home_id = d.home_id AND b.in_use = TRUE
                WHERE d.id = ? AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.bed_id = b.id)
                """,
                row -> row.number("id"),
                id);
    }

    void withdraw(Actor actor, long id, String reason) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE death SET state = 'WITHDRAWN', withdrawal_reason = ?, withdrawn_by = ?, withdrawn_at = ?,
                    updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                reason,
                actor.accountId(),
                now,
                now,
                id);
    }

    private DeathView view(Row row) {
        Instant diedAt = row.moment("died_at");
        Instant reportedAt = row.moment("reported_at");
        DeathState state = row.choice("state", DeathState.class);
        LocalDate dueOn = state == DeathState.REPORTED ? term.dueOn(row.moment("filed_at")) : null;
        return new DeathView(
                row.number("id"),
                row.integer("version"),
                state,
                row.number("resident_id"),
                row.text("name"),
                row.choice("sex", Sex.class),
                row.date("birth_date"),
                row.text("identity_number_masked"),
                row.number("home_id"),
                row.text("home_name"),
                details(row, diedAt),
                reportedAt,
                row.textOrNull("reporter_name"),
                terms.lateDays(diedAt, reportedAt),
                dueOn,
                dueOn != null && LocalDate.now(clock).isAfter(dueOn),
                row.momentOrNull("township_noted_at"),
                row.textOrNull("township_name"),
                row.textOrNull("township_note"),
                row.momentOrNull("decided_at"),
                row.textOrNull("decider_name"),
                row.textOrNull("return_reason"),
                row.textOrNull("bed_label") == null ? null : row.text("room_name") + "-" + row.text("bed_label"),
                row.momentOrNull("withdrawn_at"),
                row.textOrNull("withdrawer_name"),
                row.textOrNull("withdrawal_reason"));
    }

    private static DeathDetails details(Row row, Instant diedAt) {
        String certificate = row.textOrNull("certificate_id");
        return new DeathDetails(
                diedAt,
                Objects.requireNonNullElse(row.textOrNull("place"), ""),
                row.text("cause"),
                row.textOrNull("certificate_number"),
                certificate == null ? null : UUID.fromString(certificate),
                Objects.requireNonNullElse(row.textOrNull("persons_told"), ""),
                row.choiceOrNull("funeral", Funeral.class),
                row.dateOrNull("funeral_on"),
                row.textOrNull("belongings"));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeFactory.ZONE).toInstant();
    }
}
