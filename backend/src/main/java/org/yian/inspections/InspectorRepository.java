package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.yian.platform.Database;
import org.yian.platform.SqlFragment;

/** Who may inspect a home. */
@Singleton
final class InspectorRepository {

    private final Database database;

    InspectorRepository(Database database) {
        this.database = database;
    }

    /**
     * Those of the accounts that may inspect the home: in service, of a civil-affairs office whose region has the home, with
     * a law-enforcement number.
     */
    List<InspectorView> eligible(long homeId, Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return database.list(
                new SqlFragment(
                        """
                        SELECT a.id, a.display_name, a.law_enforcement_number
                        FROM account a JOIN home h ON h.id = ?
                        WHERE a.active AND a.role IN ('COUNTY', 'CITY', 'PROVINCE')
                            AND a.law_enforcement_number IS NOT NULL AND a.law_enforcement_number <> ''
                            AND (a.role = 'PROVINCE' OR a.region_code = h.city_code OR a.region_code = h.county_code)
                            AND a.id IN (%s)
                        """
                                .formatted(String.join(", ", Collections.nCopies(accountIds.size(), "?"))),
                        Stream.concat(Stream.of(homeId), accountIds.stream()).toList()),
                row -> new InspectorView(
                        row.number("id"), row.text("display_name"), row.text("law_enforcement_number")));
    }
}
