package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;

/** What other features read of the ledger, within the caller's scope. */
@Singleton
public class LedgerQueries {

    private final ItemReader reader;

    LedgerQueries(ItemReader reader) {
        this.reader = reader;
    }

    /** How many items the filter keeps. */
    @UseCase(readOnly = true)
    public long count(Actor actor, ItemFilter filter) {
        return reader.list(actor, filter, new PageQuery(0, 1, null)).total();
    }

    /** All items that the filter keeps, by deadline; ask for the {@link #count} first. */
    @UseCase(readOnly = true)
    public List<ItemRow> all(Actor actor, ItemFilter filter) {
        List<ItemRow> items = new ArrayList<>();
        for (int number = 0; ; number++) {
            Page<ItemRow> page = reader.list(actor, filter, new PageQuery(number, PageQuery.MAXIMUM_SIZE, null));
            items.addAll(page.items());
            if (page.items().size() < PageQuery.MAXIMUM_SIZE) {
                return items;
            }
        }
    }
}
