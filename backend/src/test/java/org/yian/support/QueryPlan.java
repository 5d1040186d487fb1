package org.yian.support;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.SqlFragment;

/** Tells how the database would run a query. */
@Singleton
public class QueryPlan {

    private final Database database;
    private final TransactionOperations<Connection> transactions;

    QueryPlan(Database database, TransactionOperations<Connection> transactions) {
        this.database = database;
        this.transactions = transactions;
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

    /** How many rows of tables and indexes the database reads for these queries, lookups by key included. */
    public long rowsRead(Runnable queries) {
        return transactions.executeRead(status -> {
            long before = rowsReadSoFar();
            queries.run();
            return rowsReadSoFar() - before;
        });
    }

    private long rowsReadSoFar() {
        return database
                .list(
                        """
                        SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_first', 'Handler_read_last',
                            'Handler_read_key', 'Handler_read_next', 'Handler_read_prev')
                        """,
                        row -> Long.parseLong(row.text("Value")))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
