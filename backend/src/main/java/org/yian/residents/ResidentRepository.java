package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.policies.PolicyParameters;

/** Reads supported persons, always within a scope. */
@Singleton
class ResidentRepository {

    /** Up to this many the list says exactly how many there are. */
    static final int MOST_COUNTED = 1_000;

    private static final String VALIDITY = "assessment.validity-months";

    private static final String FROM =
            """
            resident r LEFT JOIN home h ON h.id = r.home_id LEFT JOIN bed b ON b.id = r.bed_id
            LEFT JOIN room m ON m.id = b.room_id
            """;

    private static final String COLUMNS = "r.*, h.name AS home_name, b.label AS bed_label, m.name AS room_name";

    private static final Map<String, String> SORTABLE =
            Map.of("name", "r.pinyin", "age", "r.birth_date", "admittedOn", "r.admitted_on");

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

    Page<ResidentRow> page(Scope scope, ResidentFilter filter, PageQuery page) {
        return database.pageCountedUpTo(MOST_COUNTED, select(scope, filter, page.sort()), page, rows::listed);
    }

    /** The whole list, row by row. */
    void stream(Scope scope, ResidentFilter filter, @Nullable String sort, Consumer<ResidentRow> consumer) {
        database.stream(select(scope, filter, sort).all(), row -> consumer.accept(rows.listed(row)));
    }

    /** The list in the order asked for, or else in the one of the index that the search reads. */
    Select select(Scope scope, ResidentFilter filter, @Nullable String sort) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.residents("r"))
                .where("r.active = ?", !Boolean.TRUE.equals(filter.ended()))
                .whereGiven("r.home_id = ?", filter.home())
                .whereGiven("r.city_code = ?", filter.city())
                .whereGiven("r.county_code = ?", filter.county())
                .whereGiven("r.township_code = ?", filter.township())
                .whereGiven("r.support_mode = ?", filter.mode())
                .whereGiven("r.self_care_tier = ?", filter.tier())
                .whereGiven("r.category = ?", filter.category());
        ResidentSearch search = ResidentSearch.of(filter.q());
        search.narrow(select, cipher);
        if (filter.assessment() != null) {
            select.where("r.assessed_on IS NULL OR r.assessed_on < ?", oldestValid(filter.assessment()));
            return select.orderBy("r.assessed_on, r.id");
        }
        if (sort == null || sort.isBlank()) {
            return select.orderBy(search.order());
        }
        boolean descending = sort.strip().endsWith("desc");
        return select.orderBy(new PageQuery(0, 1, sort).orderBy(SORTABLE, descending ? "r.id DESC" : "r.id"));
    }

    private LocalDate oldestValid(Reassessment which) {
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minusMonths(parameters.wholeAmount(VALIDITY, today));
        return which == Reassessment.OVERDUE ? oldest : oldest.plusMonths(1);
    }

    Optional<ResidentView> view(Scope scope, long id) {
        return database.first(
                Select.of(COLUMNS, FROM)
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
