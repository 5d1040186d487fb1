package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.yian.regions.Regions;

/** Reads and settles findings, always within a scope. They stand with the divisions in which they were made. */
@Singleton
class FindingRepository {

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    private static final String COLUMNS =
            """
            f.*, r.name, r.identity_number_masked, r.active, r.confirmed_on, h.name AS home_name,
            (SELECT a.display_name FROM account a WHERE a.id = f.settled_by) AS settler
            """;

    private static final String FROM =
            "death_finding f JOIN resident r ON r.id = f.resident_id LEFT JOIN home h ON h.id = f.home_id";

    /** What the county has to do something about: to settle it, or to see to it that the support ends. */
    static final String WAITING =
            "f.settled = FALSE OR f.kind = 'STILL_SUPPORTED' AND f.state = 'CONFIRMED' AND r.active = TRUE";

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    FindingRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    Page<DeathFindingView> page(Scope scope, FindingFilter filter, PageQuery page) {
        return database.pageCountedUpTo(MOST_COUNTED, select(scope, filter), page, this::view);
    }

    /** Open ones first, the gravest of them at the top. */
    Select select(Scope scope, FindingFilter filter) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.residents("f"))
                .whereGiven("f.home_id = ?", filter.home())
                .whereGiven("f.resident_id = ?", filter.resident())
                .whereGiven("f.city_code = ?", filter.city())
                .whereGiven("f.county_code = ?", filter.county())
                .whereGiven("f.kind = ?", filter.kind());
        if (filter.state() != null) {
            select.where("f.settled = " + (filter.state() == FindingState.OPEN ? "FALSE" : "TRUE"))
                    .where("f.state = ?", filter.state());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("r.name LIKE ?", filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (Boolean.TRUE.equals(filter.waiting())) {
            select.where(WAITING);
        }
        if (filter.list() != null) {
            select.where(
                    "f.id IN (SELECT v.finding_id FROM death_finding_evidence v WHERE v.list_id = ?)", filter.list());
        }
        return select.orderBy("f.settled, f.urgency, f.id");
    }

    Optional<DeathFindingView> find(Scope scope, long id) {
        return database.first(one(scope, id).all(), this::view);
    }

    Optional<DeathFindingView> lock(Scope scope, long id) {
        SqlFragment query = one(scope, id).all();
        return database.first(new SqlFragment(query.sql() + " FOR UPDATE", query.values()), this::view);
    }

    private static Select one(Scope scope, long id) {
        return Select.of(COLUMNS, FROM).where(scope.residents("f")).where("f.id = ?", id);
    }

    /** All lists that say it, the first one at the top. */
    List<DeathFindingEvidence> evidence(long id) {
        return database.list(
                """
                SELECT v.died_on, v.list_name, v.remark, l.kind, l.file_name, l.region_code, l.imported_at
                FROM death_finding_evidence v JOIN death_list l ON l.id = v.list_id
                WHERE v.finding_id = ? ORDER BY v.id LIMIT 200
                """,
                row -> new DeathFindingEvidence(
                        row.choice("kind", DeathListKind.class),
                        row.text("file_name"),
                        Objects.requireNonNull(regions.name(row.text("region_code"))),
                        row.moment("imported_at"),
                        row.date("died_on"),
                        row.textOrNull("list_name"),
                        row.textOrNull("remark")),
                id);
    }

    void confirm(Actor actor, long id, FindingRequests.Confirmation confirmation) {
        settle(
                actor,
                id,
                FindingState.CONFIRMED,
                confirmation.action(),
                confirmation.amount(),
                confirmation.note().strip());
    }

    void dismiss(Actor actor, long id, String reason) {
        settle(actor, id, FindingState.DISMISSED, null, null, reason);
    }

    private void settle(
            Actor actor,
            long id,
            FindingState state,
            @Nullable FindingAction action,
            @Nullable BigDecimal amount,
            String note) {
        database.change(
                """
                UPDATE death_finding SET state = ?, action = ?, amount = ?, note = ?, settled_by = ?, settled_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                state,
                action,
                amount,
                note,
                actor.accountId(),
                clock.instant(),
                id);
    }

    private DeathFindingView view(Row row) {
        FindingKind kind = row.choice("kind", FindingKind.class);
        LocalDate diedOn = row.date("died_on");
        LocalDate ranUntil = row.dateOrNull("ran_until");
        Instant settledAt = row.momentOrNull("settled_at");
        LocalDate until = ranUntil != null
                ? ranUntil
                : settledAt == null ? LocalDate.now(clock) : LocalDate.ofInstant(settledAt, TimeFactory.ZONE);
        String area = row.textOrNull("home_id") == null ? row.textOrNull("township_code") : null;
        return new DeathFindingView(
                row.number("id"),
                row.integer("version"),
                kind,
                row.choice("severity", FindingSeverity.class),
                row.choice("state", FindingState.class),
                row.number("resident_id"),
                row.text("name"),
                row.text("identity_number_masked"),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                regions.name(
                        area != null
                                ? area
                                : Objects.requireNonNullElse(row.textOrNull("county_code"), row.text("city_code"))),
                row.flag("active"),
                diedOn,
                row.dateOrNull("filed_died_on"),
                row.dateOrNull("reported_on"),
                ranUntil,
                Math.max(0, ChronoUnit.DAYS.between(diedOn, until)),
                kind == FindingKind.NAME_DIFFERS
                        ? 0
                        : FindingRules.wrongMonths(diedOn, row.dateOrNull("confirmed_on"), until),
                row.moment("found_at"),
                row.choiceOrNull("action", FindingAction.class),
                row.decimalOrNull("amount"),
                row.textOrNull("note"),
                settledAt,
                row.textOrNull("settler"));
    }
}
