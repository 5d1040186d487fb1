package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.yian.platform.Database;
import org.yian.rectifications.FireItem;
import org.yian.rectifications.SeenOnSite;

/** Gives the ledger how its items were seen at completed inspections. */
@Singleton
class FollowUpsOfItems implements SeenOnSite {

    private final Database database;

    FollowUpsOfItems(Database database) {
        this.database = database;
    }

    @Override
    public Map<Long, FireItem.Seen> last(Collection<Long> itemIds) {
        Map<Long, FireItem.Seen> last = new HashMap<>();
        if (itemIds.isEmpty()) {
            return last;
        }
        String marks = String.join(", ", Collections.nCopies(itemIds.size(), "?"));
        database.list(
                        """
                        SELECT f.rectification_item_id, f.seen, f.note, f.recorded_at
                        FROM inspection_follow_up f JOIN inspection i ON i.id = f.inspection_id AND i.state = 'COMPLETED'
                        WHERE f.rectification_item_id IN (%s) ORDER BY f.recorded_at
                        """
                                .formatted(marks),
                        row -> Map.entry(
                                row.number("rectification_item_id"),
                                new FireItem.Seen(row.text("seen"), row.textOrNull("note"), row.moment("recorded_at"))),
                        itemIds.toArray())
                .forEach(seen -> last.put(seen.getKey(), seen.getValue()));
        return last;
    }
}
