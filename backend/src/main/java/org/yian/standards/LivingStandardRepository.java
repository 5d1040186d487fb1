package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;

/** Published living standards with all that was published of them. They are public: no scope applies. */
@Singleton
class LivingStandardRepository {

    private static final String COLUMNS =
            """
            s.*, a.code, a.name, a.name_en, a.level,
            (SELECT u.display_name FROM account u WHERE u.id = s.published_by) AS publisher_name,
            (SELECT MIN(n.effective_from) FROM living_standard n
                WHERE n.area_code = s.area_code AND n.effective_from > s.effective_from
                    AND (n.kind = s.kind OR n.kind = 'RURAL' AND s.kind <> 'URBAN')) AS next_from,
            (SELECT c.id FROM living_standard c WHERE c.corrects_id = s.id) AS corrected_by_id
            """;

    private static final String FROM = "living_standard s JOIN standard_area a ON a.code = s.area_code";

    private final Database database;
    private final Clock clock;

    LivingStandardRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The latest effective date first.
     *
     * @param cityCode only what was published for this city: by the province, by itself, by its counties and zones
     */
    Page<LivingStandardView> page(@Nullable String cityCode, @Nullable LivingKind kind, PageQuery page) {
        return database.page(select(cityCode, kind), page, this::view);
    }

    List<LivingStandardView> first(String cityCode, int most) {
        return database.list(select(cityCode, null).page(new PageQuery(0, most, null)), this::view);
    }

    private static Select select(@Nullable String cityCode, @Nullable LivingKind kind) {
        return Select.of(COLUMNS, FROM)
                .whereGiven("a.city_code IS NULL OR a.city_code = ?", cityCode)
                .whereGiven("s.kind = ?", kind)
                .orderBy("s.effective_from DESC, s.area_code, s.kind, s.id DESC");
    }

    Optional<LivingStandardView> find(long id) {
        return database.first(Select.of(COLUMNS, FROM).where("s.id = ?", id).all(), this::view);
    }

    /** What one document says of one place from one day on, for all kinds; what was corrected since is left out. */
    List<LivingStandardView> ofDocument(String areaCode, LocalDate effectiveFrom, String documentNumber) {
        return database.list(
                Select.of(COLUMNS, FROM)
                        .where("s.area_code = ?", areaCode)
                        .where("s.effective_from = ?", effectiveFrom)
                        .where("s.document_number = ?", documentNumber)
                        .where("NOT EXISTS (SELECT 1 FROM living_standard c WHERE c.corrects_id = s.id)")
                        .orderBy("s.kind, s.id")
                        .all(),
                this::view);
    }

    long insert(Actor actor, LivingEntry entry, Publication publication) {
        String document = publication.documentNumber().strip();
        return database.insert(
                """
                INSERT INTO living_standard (area_code, kind, effective_from, yearly, monthly, minimum_living_allowance,
                    document_number, source, document_id, backdating_reason, corrects_id, published_by, published_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.areaCode(),
                entry.kind(),
                entry.effectiveFrom(),
                entry.year(),
                entry.monthly(),
                entry.minimumLivingAllowance(),
                document,
                document,
                publication.documentId(),
                entry.backdatingReason(),
                publication.correctsId(),
                actor.accountId(),
                clock.instant());
    }

    private LivingStandardView view(Row row) {
        String document = row.textOrNull("document_id");
        LocalDate from = row.date("effective_from");
        LocalDate next = row.dateOrNull("next_from");
        Long correctedBy = row.numberOrNull("corrected_by_id");
        return new LivingStandardView(
                row.number("id"),
                AreaRepository.area(row),
                row.choice("kind", LivingKind.class),
                StandardState.on(LocalDate.now(clock), from, next, correctedBy != null),
                from,
                next,
                row.money("yearly"),
                row.moneyOrNull("monthly"),
                row.moneyOrNull("minimum_living_allowance"),
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
