package org.yian.support;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.SqlFragment;

/** Tells how the database would run a query. */
@Singleton
public class QueryPlan {

    private final Database database;

    QueryPlan(Database database) {
        this.database = database;
    }

    /**
     * A table of a query.
     *
     * @param table its alias
     * @param key the index; null when the table is read from end to end
     * @param extra what else is done, e.g. {@code Using filesort}
     */
    public record Step(String table, @Nullable String key, String extra) {}

    /** The tables in the order in which they are read. MySQL 9 would draw a tree if it were not asked for the table. */
    public List<Step> of(SqlFragment query) {
        return database.list(new SqlFragment("EXPLAIN FORMAT=TRADITIONAL " + query.sql(), query.values()), row -> {
            String extra = row.textOrNull("Extra");
            String table = row.textOrNull("table");
            return new Step(table == null ? "" : table, row.textOrNull("key"), extra == null ? "" : extra);
        });
    }
}
