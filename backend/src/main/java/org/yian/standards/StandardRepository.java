package org.yian.standards;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** Reads published standards. They are public: no scope applies. */
@Singleton
class StandardRepository {

    private final Database database;

    StandardRepository(Database database) {
        this.database = database;
    }

    /** What was published for a city: by the province, the city itself, its counties and functional zones. */
    List<LivingStandard> livingFor(String cityCode) {
        return database.list(
                """
                SELECT s.* FROM living_standard s JOIN standard_area a ON a.code = s.area_code
                WHERE a.city_code IS NULL OR a.city_code = ?
                """,
                StandardRepository::living,
                cityCode);
    }

    List<LivingStandard> living() {
        return database.list("SELECT * FROM living_standard", StandardRepository::living);
    }

    List<CareStandard> careOf(String cityCode) {
        return database.list("SELECT * FROM care_standard WHERE city_code = ?", StandardRepository::care, cityCode);
    }

    List<CareStandard> care() {
        return database.list("SELECT * FROM care_standard", StandardRepository::care);
    }

    /** Whether a file is the scan of a published standard. */
    boolean isScan(UUID documentId) {
        return database.count(
                        """
                        SELECT (SELECT COUNT(*) FROM care_standard WHERE document_id = ?)
                            + (SELECT COUNT(*) FROM living_standard WHERE document_id = ?)
                        """,
                        documentId,
                        documentId)
                > 0;
    }

    static LivingStandard living(Row row) {
        return new LivingStandard(
                row.number("id"),
                row.text("area_code"),
                row.choice("kind", LivingKind.class),
                row.date("effective_from"),
                row.money("yearly"),
                row.moneyOrNull("monthly"),
                row.text("document_number"),
                row.moment("published_at"));
    }

    static CareStandard care(Row row) {
        return new CareStandard(
                row.number("id"),
                row.text("city_code"),
                row.date("effective_from"),
                row.money("independent"),
                row.money("partially_dependent"),
                row.money("dependent"),
                row.text("document_number"),
                row.moment("published_at"));
    }
}
