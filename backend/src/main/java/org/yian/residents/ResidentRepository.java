package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.policies.PolicyParameters;

/** Reads supported persons, always within a scope. */
@Singleton
class ResidentRepository {

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    private static final String VALIDITY = "assessment.validity-months";

    private static final String PLACES =
            """
            LEFT JOIN home h ON h.id = r.home_id LEFT JOIN bed b ON b.id = r.bed_id LEFT JOIN room m ON m.id = b.room_id
            """;

    private static final String FROM = "resident r " + PLACES;

    private static final String NAMES = ", h.name AS home_name, b.label AS bed_label, m.name AS room_name";

    private static final String LISTED =
            """
            r.id, r.name, r.sex, r.birth_date, r.identity_number_masked, r.home_id, r.city_code, r.county_code,
            r.township_code, r.support_mode, r.self_care_tier, r.assessed_on, r.category, r.admitted_on, r.ended_on
            """
                    + NAMES;

    /** Whether the person lives in the home with a severe mental illness. */
    static final String MENTAL_CARE =
            ", EXISTS (SELECT 1 FROM mental_care_resident k WHERE k.resident_id = r.id) AS mental_care";

    private final Database database;
    private final ResidentRows rows;
    private final PersonalDataCipher cipher;
    private final PolicyParameters parameters;
    private final Clock clock;

    ResidentRepository(
            Database database, ResidentRows rows, PersonalDataCipher cipher, PolicyParameters parameters, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.cipher = cipher;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** A page of the list; the total is exact up to {@link #MOST_COUNTED}. */
    Page<ResidentRow> page(Scope scope, ResidentFilter filter, PageQuery page) {
        String sort = page.sort();
        ResidentListIndexes indexes =
                ResidentListIndexes.of(scope, filter, ResidentSearch.of(filter.q()), ResidentOrder.of(filter, sort));
        Select narrow = ids(scope, filter, sort, indexes.narrow());
        if (indexes.ordered().equals(indexes.narrow())) {
            return database.page(shown(narrow, filter, page), narrow.countUpTo(MOST_COUNTED), page, rows::listed);
        }
        long kept = database.count(narrow.countUpTo(Math.max(indexes.few(), MOST_COUNTED)));
        Select chosen = kept > indexes.few() ? ids(scope, filter, sort, indexes.ordered()) : narrow;
        return new Page<>(
                database.list(shown(chosen, filter, page), rows::listed),
                Math.min(kept, MOST_COUNTED + 1),
                page.page(),
                page.size());
    }

    /** The whole list, row by row. */
    void stream(Scope scope, ResidentFilter filter, @Nullable String sort, Consumer<ResidentRow> consumer) {
        Select list = narrowed(Select.of(LISTED, FROM), scope, filter).orderBy(order(filter, sort));
        database.stream(list.all(), row -> consumer.accept(rows.listed(row)));
    }

    /** Who is in the list, from one index and nothing else. */
    Select ids(Scope scope, ResidentFilter filter, @Nullable String sort, String index) {
        Select ids = narrowed(Select.of("r.id", "resident r FORCE INDEX (" + index + ")"), scope, filter);
        ResidentListIndexes.spellOut(ids, index, filter, filter.q() != null);
        return ids.orderBy(order(filter, sort));
    }

    /** The rows of a page, looked up after the page is cut. */
    SqlFragment shown(Select ids, ResidentFilter filter, PageQuery page) {
        SqlFragment cut = ids.page(page);
        return new SqlFragment(
                "SELECT " + LISTED + " FROM (" + cut.sql() + ") page STRAIGHT_JOIN resident r ON r.id = page.id "
                        + PLACES + " ORDER BY " + order(filter, page.sort()),
                cut.values());
    }

    private static String order(ResidentFilter filter, @Nullable String sort) {
        return ResidentOrder.by(filter, ResidentSearch.of(filter.q()), sort);
    }

    private Select narrowed(Select select, Scope scope, ResidentFilter filter) {
        select.where(scope.residents("r"))
                .where("r.active = ?", !Boolean.TRUE.equals(filter.ended()))
                .whereGiven("r.home_id = ?", filter.home())
                .whereGiven("r.city_code = ?", filter.city())
                .whereGiven("r.county_code = ?", filter.county())
                .whereGiven("r.township_code = ?", filter.township())
                .whereGiven("r.support_mode = ?", filter.mode())
                .whereGiven("r.self_care_tier = ?", filter.tier())
                .whereGiven("r.category = ?", filter.category());
        if (filter.assessment() != null) {
            select.where("r.assessed_on IS NULL OR r.assessed_on < ?", oldestValid(filter.assessment()));
        }
        ResidentSearch.of(filter.q()).narrow(select, cipher);
        return select;
    }

    private LocalDate oldestValid(Reassessment which) {
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minusMonths(parameters.wholeAmount(VALIDITY, today));
        return which == Reassessment.OVERDUE ? oldest : oldest.plusMonths(1);
    }

    Optional<ResidentView> view(Scope scope, long id) {
        return database.first(
                Select.of("r.*" + NAMES + MENTAL_CARE, FROM)
                        .where(scope.residents("r"))
                        .where("r.id = ?", id)
                        .all(),
                rows::view);
    }

    Optional<byte[]> encryptedIdentityNumber(Scope scope, long id) {
        return database.first(
                Select.of("r.identity_number_encrypted", "resident r")
                        .where(scope.residents("r"))
                        .where("r.id = ?", id)
                        .all(),
                row -> row.bytes("identity_number_encrypted"));
    }
}
