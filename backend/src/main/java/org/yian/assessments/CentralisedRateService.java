package org.yian.assessments;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.UseCase;
import org.yian.regions.Regions;

/** Counts who needs care and lives in a home, from one index. */
@Singleton
class CentralisedRateService {

    private static final String FIGURES =
            """
            SUM(r.self_care_tier = 'DEPENDENT' AND r.support_mode = 'CENTRALISED') AS dependent_in_homes,
            SUM(r.self_care_tier = 'DEPENDENT') AS dependent,
            SUM(r.self_care_tier = 'PARTIALLY_DEPENDENT' AND r.support_mode = 'CENTRALISED') AS partially_in_homes,
            SUM(r.self_care_tier = 'PARTIALLY_DEPENDENT') AS partially,
            SUM(r.self_care_tier IS NULL) AS not_assessed
            """;

    private final Database database;
    private final Regions regions;

    CentralisedRateService(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /**
     * @param city only the counties of this city; null: the cities for the province, the counties for others
     */
    @UseCase(readOnly = true)
    CentralisedRates rates(Actor actor, @Nullable String city) {
        regions.find("");
        boolean byCity = city == null && "620000".equals(actor.scope().regionCode());
        String area = byCity ? "r.city_code" : "COALESCE(r.county_code, r.city_code)";
        List<CentralisedRate> rows = database.list(
                select(actor, area, city).groupBy(area).orderBy("area").all(), this::rate);
        CentralisedRate total = rows.stream().reduce(CentralisedRate.of(null, 0, 0, 0, 0, 0), CentralisedRate::plus);
        return new CentralisedRates(total, rows);
    }

    Select select(Actor actor, String area, @Nullable String city) {
        return Select.of(area + " AS area, " + FIGURES, "resident r")
                .where(actor.scope().residents("r"))
                .where("r.active = TRUE")
                .where("r.support_mode <> 'BOARDER'")
                .whereGiven("r.city_code = ?", city);
    }

    private CentralisedRate rate(Row row) {
        return CentralisedRate.of(
                regions.name(row.text("area")),
                figure(row, "dependent_in_homes"),
                figure(row, "dependent"),
                figure(row, "partially_in_homes"),
                figure(row, "partially"),
                figure(row, "not_assessed"));
    }

    /** A sum over persons of whom none has a tier is null. */
    private static int figure(Row row, String column) {
        Integer value = row.integerOrNull(column);
        return value == null ? 0 : value;
    }
}
