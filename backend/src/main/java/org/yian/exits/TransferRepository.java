package org.yian.exits;

import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import org.yian.regions.RegionName;
import org.yian.regions.Regions;
import org.yian.residents.SelfCareTier;
import org.yian.residents.Sex;

/** Reads transfers of which either home lies within the caller's scope. */
@Singleton
class TransferRepository {

    static final int MOST_COUNTED = 1_000;

    private static final int MOST_TARGETS = 20;

    private static final String COLUMNS =
            """
            t.*, r.name, r.sex, r.birth_date, r.self_care_tier, r.home_id AS lives_in, r.city_code, r.county_code,
            r.township_code, f.name AS from_name, COALESCE(f.county_code, f.city_code) AS from_area, h.name AS to_name,
            COALESCE(h.county_code, h.city_code) AS to_area, b.label AS bed_label, m.name AS room_name,
            f.city_code AS from_city, f.county_code AS from_county,
            (SELECT a.display_name FROM account a WHERE a.id = t.requested_by) AS requester_name,
            (SELECT a.display_name FROM account a WHERE a.id = t.decided_by) AS decider_name
            """;

    private static final String FROM =
            """
            resident_transfer t JOIN resident r ON r.id = t.resident_id JOIN home f ON f.id = t.from_home_id
            JOIN home h ON h.id = t.to_home_id LEFT JOIN bed b ON b.id = t.to_bed_id LEFT JOIN room m ON m.id = b.room_id
            """;

    private final Database database;
    private final Regions regions;

    TransferRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    Page<TransferView> page(Actor actor, TransferFilter filter, PageQuery page) {
        Select select = scoped(actor)
                .whereGiven("t.resident_id = ?", filter.resident())
                .whereGiven("t.state = ?", filter.state());
        either(select, "t.from_home_id = ? OR t.to_home_id = ?", filter.home());
        either(select, "f.city_code = ? OR h.city_code = ?", filter.city());
        either(select, "f.county_code = ? OR h.county_code = ?", filter.county());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", Names.beginningWith(filter.q()));
        }
        if (Boolean.TRUE.equals(filter.waiting())) {
            select.where(Waiting.transfers(actor, "t"));
        }
        return database.pageCountedUpTo(
                MOST_COUNTED, select.orderBy("t.requested_at DESC, t.id DESC"), page, row -> view(actor, row));
    }

    private static void either(Select select, String condition, @Nullable Object value) {
        if (value != null) {
            select.where(condition, value, value);
        }
    }

    Optional<TransferView> find(Actor actor, long id) {
        return database.first(scoped(actor).where("t.id = ?", id).all(), row -> view(actor, row));
    }

    /** Locks the transfer only, not the homes and the person beside it. */
    Optional<TransferView> lock(Actor actor, long id) {
        return database.first("SELECT id FROM resident_transfer WHERE id = ? FOR UPDATE", row -> row.number("id"), id)
                .flatMap(found -> find(actor, found));
    }

    /** The person of a transfer that the caller has found within the scope. */
    long residentOf(long id) {
        return database.count("SELECT resident_id FROM resident_transfer WHERE id = ?", id);
    }

    private static Select scoped(Actor actor) {
        SqlFragment giving = actor.scope().homes("f");
        SqlFragment receiving = actor.scope().homes("h");
        return Select.of(COLUMNS, FROM)
                .where(new SqlFragment(
                        giving.sql() + " OR " + receiving.sql(),
                        Stream.concat(giving.values().stream(), receiving.values().stream())
                                .toList()));
    }

    /** Open homes with this in their name, those of the same county first, then those of the same city. */
    List<TransferTarget> targets(long fromHomeId, String q) {
        return database.list(
                """
                SELECT h.id, h.name, COALESCE(h.county_code, h.city_code) AS area,
                    GREATEST(COALESCE(n.beds, 0) - COALESCE(n.residents, 0), 0) AS free
                FROM home o JOIN home h ON h.id <> o.id LEFT JOIN home_figures n ON n.home_id = h.id
                WHERE o.id = ? AND h.status = 'OPEN' AND h.name LIKE ?
                ORDER BY NOT (h.county_code <=> o.county_code AND h.city_code = o.city_code), h.city_code <> o.city_code,
                    h.pinyin, h.id
                LIMIT %d
                """
                        .formatted(MOST_TARGETS),
                row -> new TransferTarget(row.number("id"), row.text("name"), region(row, "area"), row.number("free")),
                fromHomeId,
                Names.containing(q));
    }

    /** The stays of a person whom the caller has found within the scope, the newest first. */
    List<Stay> stays(long residentId) {
        return database.list(
                """
                SELECT s.*, h.name FROM resident_stay s JOIN home h ON h.id = s.home_id
                WHERE s.resident_id = ? ORDER BY s.began_on DESC, s.id DESC LIMIT 200
                """,
                row -> new Stay(
                        row.number("home_id"), row.text("name"), row.date("began_on"), row.dateOrNull("ended_on")),
                residentId);
    }

    private TransferView view(Actor actor, Row row) {
        TransferState state = row.choice("state", TransferState.class);
        String label = row.textOrNull("bed_label");
        LocalDate movedOn = row.dateOrNull("moved_on");
        Long ownHome = actor.scope().homeId();
        boolean requested = state == TransferState.REQUESTED;
        boolean director = actor.role() == Role.DIRECTOR;
        return new TransferView(
                row.number("id"),
                row.integer("version"),
                state,
                livesIn(actor.scope(), row) ? row.number("resident_id") : null,
                row.text("name"),
                row.choice("sex", Sex.class),
                row.date("birth_date").getYear(),
                row.choiceOrNull("self_care_tier", SelfCareTier.class),
                new TransferView.Side(row.number("from_home_id"), row.text("from_name"), region(row, "from_area")),
                new TransferView.Side(row.number("to_home_id"), row.text("to_name"), region(row, "to_area")),
                row.text("reason"),
                new TransferRequests.Consent(
                        row.text("consent_statement"), row.text("consent_signed_by"), row.date("consent_signed_on")),
                row.moment("requested_at"),
                row.textOrNull("requester_name"),
                row.momentOrNull("decided_at"),
                row.textOrNull("decider_name"),
                label == null ? null : row.text("room_name") + "-" + label,
                movedOn,
                row.textOrNull("answer"),
                requested && director && Objects.equals(ownHome, row.numberOrNull("to_home_id")),
                requested && giving(actor, row));
    }

    /** The director of the giving home, or the county that it lies in. */
    private static boolean giving(Actor actor, Row row) {
        String region = actor.scope().regionCode();
        return switch (actor.role()) {
            case DIRECTOR -> Objects.equals(actor.scope().homeId(), row.numberOrNull("from_home_id"));
            case COUNTY ->
                Objects.equals(
                        region,
                        row.textOrNull(actor.scope().level() == Scope.Level.CITY ? "from_city" : "from_county"));
            default -> false;
        };
    }

    private static boolean livesIn(Scope scope, Row row) {
        return switch (scope.level()) {
            case PROVINCE -> true;
            case CITY -> Objects.equals(scope.regionCode(), row.textOrNull("city_code"));
            case COUNTY -> Objects.equals(scope.regionCode(), row.textOrNull("county_code"));
            case TOWNSHIP -> Objects.equals(scope.regionCode(), row.textOrNull("township_code"));
            case HOME -> Objects.equals(scope.homeId(), row.numberOrNull("lives_in"));
            case NONE -> false;
        };
    }

    private RegionName region(Row row, String column) {
        return Objects.requireNonNull(regions.name(row.text(column)));
    }
}
