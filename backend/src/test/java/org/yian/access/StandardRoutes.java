package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import org.yian.platform.Database;

/** Scans of published standards. */
@Singleton
class StandardRoutes implements RouteContribution {

    private final Database database;
    private final RouteFixtures fixtures;

    StandardRoutes(Database database, RouteFixtures fixtures) {
        this.database = database;
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of("published-scan", (place, caller) -> scan(place));
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of();
    }

    private String scan(RouteObjects.Place place) {
        String id = fixtures.attachment(place);
        database.change("UPDATE attachment SET home_id = NULL, published = TRUE WHERE id = ?", id);
        database.insert(
                """
                INSERT INTO living_standard (area_code, kind, effective_from, yearly, document_number, source, document_id,
                    published_at)
                SELECT '620000', 'URBAN', MAX(effective_from) + INTERVAL 1 DAY, 12000, '1号', '1号', ?, UTC_TIMESTAMP(6)
                FROM living_standard WHERE area_code = '620000' AND kind = 'URBAN'
                """,
                id);
        return id;
    }
}
