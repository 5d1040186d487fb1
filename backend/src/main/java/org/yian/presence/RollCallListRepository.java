package org.yian.presence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.TimeFactory;
import org.yian.policies.PolicyParameters;

/** The last roll call of each home in use beside its roster (domain.md section 6, pattern F7). */
@Singleton
class RollCallListRepository {

    private static final String LONGEST_WITHOUT = "presence.roll-call-days";

    private static final String ON_LEAVE =
            "(SELECT COUNT(*) FROM resident_leave l WHERE l.home_id = h.id AND l.back_on IS NULL)";

    private static final String FROM =
            """
            home h JOIN home_figures g ON g.home_id = h.id
            LEFT JOIN roll_call c ON c.id =
                (SELECT k.id FROM roll_call k WHERE k.home_id = h.id ORDER BY k.called_at DESC, k.id DESC LIMIT 1)
            """;

    private final Database database;
    private final PolicyParameters parameters;
    private final Clock clock;

    RollCallListRepository(Database database, PolicyParameters parameters, Clock clock) {
        this.database = database;
        this.parameters = parameters;
        this.clock = clock;
    }

    Page<RollCallRow> page(Scope scope, RollCallFilter filter, PageQuery page) {
        LocalDate today = LocalDate.now(clock);
        int longest = parameters.wholeAmount(LONGEST_WITHOUT, today);
        return database.page(select(scope, filter), page, row -> row(row, today, longest));
    }

    /** Those without one first, then the longest ago. */
    Select select(Scope scope, RollCallFilter filter) {
        Select select = Select.of(
                        "h.id, h.name, g.residents, " + ON_LEAVE
                                + " AS out_now, c.called_at, c.roster, c.on_leave, c.missing",
                        FROM)
                .where("h.status = 'OPEN'")
                .where(scope.homes("h"))
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county());
        if (filter.q() != null && !filter.q().isBlank()) {
            select.where("h.name LIKE ?", filter.q().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.standing() == RollCallStanding.DIFFERS) {
            select.where("c.roster - c.on_leave - c.missing <> CAST(g.residents AS SIGNED) - " + ON_LEAVE);
        }
        if (filter.standing() == RollCallStanding.STALE) {
            select.where("g.residents > 0 AND (c.called_at IS NULL OR c.called_at < ?)", calledBefore());
        }
        return select.orderBy("c.called_at, h.id");
    }

    /** A roll call before this moment is too long ago. */
    private Instant calledBefore() {
        LocalDate today = LocalDate.now(clock);
        return today.minusDays(parameters.wholeAmount(LONGEST_WITHOUT, today) - 1L)
                .atStartOfDay(TimeFactory.ZONE)
                .toInstant();
    }

    private static RollCallRow row(Row row, LocalDate today, int longest) {
        int roster = row.integer("residents");
        int onLeave = row.integer("out_now");
        Instant calledAt = row.momentOrNull("called_at");
        if (calledAt == null) {
            return new RollCallRow(
                    row.number("id"), row.text("name"), roster, onLeave, null, null, null, null, null, roster > 0);
        }
        int counted = row.integer("roster") - row.integer("on_leave") - row.integer("missing");
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(calledAt, TimeFactory.ZONE), today);
        return new RollCallRow(
                row.number("id"),
                row.text("name"),
                roster,
                onLeave,
                calledAt,
                counted,
                row.integer("missing"),
                counted - (roster - onLeave),
                days,
                roster > 0 && days >= longest);
    }
}
