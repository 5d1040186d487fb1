package org.yian.platform;

import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the SQL text blocks of the repositories on the connection of the current transaction. */
@Singleton
public class Database {

    /** Connector/J: give out rows as they arrive in place of holding them all. */
    private static final int STREAMED = Integer.MIN_VALUE;

    private final ConnectionOperations<Connection> connections;

    Database(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    public <T> List<T> list(SqlFragment query, Function<Row, T> mapping) {
        return list(query.sql(), mapping, query.values().toArray());
    }

    public <T> List<T> list(String sql, Function<Row, T> mapping, @Nullable Object... values) {
        return prepared(sql, Statement.NO_GENERATED_KEYS, statement -> {
            bind(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = timed(statement::executeQuery)) {
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapping.apply(row));
                }
            }
            return rows;
        });
    }

    public <T> Optional<T> first(SqlFragment query, Function<Row, T> mapping) {
        return list(query, mapping).stream().findFirst();
    }

    public <T> Optional<T> first(String sql, Function<Row, T> mapping, @Nullable Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }

    public long count(SqlFragment query) {
        return count(query.sql(), query.values().toArray());
    }

    /** The first column of the first row, a number. */
    public long count(String sql, @Nullable Object... values) {
        return prepared(sql, Statement.NO_GENERATED_KEYS, statement -> {
            bind(statement, values);
            try (ResultSet result = timed(statement::executeQuery)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    public <T> Page<T> page(Select select, PageQuery page, Function<Row, T> mapping) {
        return page(select.page(page), select.count(), page, mapping);
    }

    /**
     * As {@link #page(Select, PageQuery, Function)} for lists that grow without bound: the total is exact up to the given
     * number, and one more than it when there are more rows.
     */
    public <T> Page<T> pageCountedUpTo(int most, Select select, PageQuery page, Function<Row, T> mapping) {
        return page(select.page(page), select.countUpTo(most), page, mapping);
    }

    /**
     * A page whose rows and total come from queries of their own.
     *
     * @param rows the rows of this page
     * @param counting tells the total; not run when the page itself does
     */
    public <T> Page<T> page(SqlFragment rows, SqlFragment counting, PageQuery page, Function<Row, T> mapping) {
        List<T> items = list(rows, mapping);
        boolean lastPage = items.size() < page.size() && (!items.isEmpty() || page.page() == 0);
        long total = lastPage ? page.offset() + items.size() : count(counting);
        return new Page<>(items, total, page.page(), page.size());
    }

    /** Reads a result of any length row by row, without holding it in memory. */
    public void stream(SqlFragment query, Consumer<Row> consumer) {
        prepared(query.sql(), Statement.NO_GENERATED_KEYS, statement -> {
            statement.setFetchSize(STREAMED);
            bind(statement, query.values().toArray());
            try (ResultSet result = timed(statement::executeQuery)) {
                Row row = new Row(result);
                while (result.next()) {
                    consumer.accept(row);
                }
            }
            return 0;
        });
    }

    /** Runs an INSERT, UPDATE or DELETE and gives the number of rows that it changed. */
    public int change(String sql, @Nullable Object... values) {
        return prepared(sql, Statement.NO_GENERATED_KEYS, statement -> {
            bind(statement, values);
            return timed(statement::executeUpdate);
        });
    }

    /** Runs an INSERT and gives the generated key. */
    public long insert(String sql, @Nullable Object... values) {
        return prepared(sql, Statement.RETURN_GENERATED_KEYS, statement -> {
            bind(statement, values);
            timed(statement::executeUpdate);
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        });
    }

    /** Runs one INSERT or UPDATE for each row of values, in one batch. */
    public void changeAll(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        prepared(sql, Statement.NO_GENERATED_KEYS, statement -> {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return timed(statement::executeBatch).length;
        });
    }

    private <T> T prepared(String sql, int generatedKeys, Work<T> work) {
        return connections.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql, generatedKeys)) {
                return work.run(statement);
            } catch (SQLException failure) {
                throw new DatabaseException(failure);
            }
        });
    }

    /** Adds the time from the sending of a statement until its answer has arrived to what the request has spent so. */
    private static <T> T timed(Execution<T> execution) throws SQLException {
        long begin = System.nanoTime();
        try {
            return execution.run();
        } finally {
            RequestContext.addDatabaseTime(System.nanoTime() - begin);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, column(values[index]));
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return Timestamp.from(moment);
        }
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        if (value instanceof Money amount) {
            return amount.yuan();
        }
        return value instanceof UUID id ? id.toString() : value;
    }

    private interface Execution<T> {
        T run() throws SQLException;
    }

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
