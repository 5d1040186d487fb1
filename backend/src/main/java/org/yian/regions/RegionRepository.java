package org.yian.regions;

import io.micronaut.cache.annotation.Cacheable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yian.platform.Database;
import org.yian.platform.Row;

@Singleton
class RegionRepository {

    private final Database database;

    RegionRepository(Database database) {
        this.database = database;
    }

    /** All divisions by code, in the order of their codes. They change with a release only. */
    @Cacheable("regions")
    Map<String, RegionPath> all() {
        Map<String, RegionPath> regions = new LinkedHashMap<>();
        database.list(
                        "SELECT code, name, name_en, level, parent_code, city_code, county_code FROM region ORDER BY code",
                        RegionRepository::path)
                .forEach(path -> regions.put(path.region().code(), path));
        return regions;
    }

    /** The narrowest division that a home lies in. */
    Optional<String> codeOfHome(long homeId) {
        return database.first(
                "SELECT COALESCE(township_code, county_code, city_code) AS code FROM home WHERE id = ?",
                row -> row.text("code"),
                homeId);
    }

    private static RegionPath path(Row row) {
        return new RegionPath(
                new Region(
                        row.text("code"),
                        row.text("name"),
                        row.text("name_en"),
                        row.choice("level", RegionLevel.class),
                        row.textOrNull("parent_code")),
                row.textOrNull("city_code"),
                row.textOrNull("county_code"));
    }
}
