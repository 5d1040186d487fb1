package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.regions.Regions;

/** Published care standards with all that was published of them. They are public: no scope applies. */
@Singleton
class CareStandardRepository {

    private static final String COLUMNS =
            """
            s.*, (SELECT a.display_name FROM account a WHERE a.id = s.published_by) AS publisher_name,
            (SELECT MIN(n.effective_from) FROM care_standard n
                WHERE n.city_code = s.city_code AND n.effective_from > s.effective_from) AS next_from,
            (SELECT c.id FROM care_standard c WHERE c.corrects_id = s.id) AS corrected_by_id
            """;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    CareStandardRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** The latest effective date first. */
    Page<CareStandardView> page(@Nullable String cityCode, PageQuery page) {
        return database.page(
                Select.of(COLUMNS, "care_standard s")
                        .whereGiven("s.city_code = ?", cityCode)
                        .orderBy("s.effective_from DESC, s.id DESC"),
                page,
                this::view);
    }

    Optional<CareStandardView> find(long id) {
        return database.first(
                Select.of(COLUMNS, "care_standard s").where("s.id = ?", id).all(), this::view);
    }

    long insert(Actor actor, String cityCode, CareEntry entry, Publication publication) {
        String document = publication.documentNumber().strip();
        return database.insert(
                """
                INSERT INTO care_standard (city_code, effective_from, independent, partially_dependent, dependent,
                    document_number, source, published_at, minimum_wage, nursing_home_fee, daily_care_cost, basis,
                    document_id, backdating_reason, corrects_id, published_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                cityCode,
                entry.effectiveFrom(),
                entry.independent(),
                entry.partiallyDependent(),
                entry.dependent(),
                document,
                document,
                clock.instant(),
                entry.minimumWage(),
                entry.nursingHomeFee(),
                entry.dailyCareCost(),
                entry.basis(),
                publication.documentId(),
                entry.backdatingReason(),
                publication.correctsId(),
                actor.accountId());
    }

    private CareStandardView view(Row row) {
        String document = row.textOrNull("document_id");
        LocalDate from = row.date("effective_from");
        LocalDate next = row.dateOrNull("next_from");
        Long correctedBy = row.numberOrNull("corrected_by_id");
        return new CareStandardView(
                row.number("id"),
                regions.name(row.text("city_code")),
                StandardState.on(LocalDate.now(clock), from, next, correctedBy != null),
                from,
                next,
                new CareAmounts(row.money("independent"), row.money("partially_dependent"), row.money("dependent")),
                new CareStandardView.Basis(
                        row.moneyOrNull("minimum_wage"),
                        row.moneyOrNull("nursing_home_fee"),
                        row.moneyOrNull("daily_care_cost"),
                        row.textOrNull("basis")),
                row.text("document_number"),
                row.text("source"),
                document == null ? null : UUID.fromString(document),
                row.textOrNull("backdating_reason"),
                row.numberOrNull("corrects_id"),
                correctedBy,
                row.moment("published_at"),
                row.textOrNull("publisher_name"));
    }
}
