package org.yian.regions;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Row;

@Singleton
class RegionRepository {

    private final Database database;
    private volatile @Nullable RegionTree tree;

    RegionRepository(Database database) {
        this.database = database;
    }

    /** All divisions, read once: they change with a release only. */
    RegionTree tree() {
        RegionTree known = tree;
        if (known == null) {
            known = read();
            tree = known;
        }
        return known;
    }

    private RegionTree read() {
        Map<String, RegionPath> regions = new LinkedHashMap<>();
        database.list(
                        "SELECT code, name, name_en, level, parent_code, city_code, county_code FROM region ORDER BY code",
                        RegionRepository::path)
                .forEach(path -> regions.put(path.region().code(), path));
        return new RegionTree(regions);
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
