package org.yian.platform;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current row of a result. The {@code …OrNull} readers are for nullable columns; the others fail on null. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        return read(() -> result.getString(column));
    }

    public long number(String column) {
        return Objects.requireNonNull(numberOrNull(column), column);
    }

    public @Nullable Long numberOrNull(String column) {
        return read(() -> {
            long value = result.getLong(column);
            return result.wasNull() ? null : value;
        });
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    public BigDecimal decimal(String column) {
        return Objects.requireNonNull(decimalOrNull(column), column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(() -> result.getBigDecimal(column));
    }

    public Money money(String column) {
        return new Money(decimal(column));
    }

    public @Nullable Money moneyOrNull(String column) {
        BigDecimal value = decimalOrNull(column);
        return value == null ? null : new Money(value);
    }

    public LocalDate date(String column) {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return read(() -> result.getObject(column, LocalDate.class));
    }

    public Instant moment(String column) {
        return Objects.requireNonNull(momentOrNull(column), column);
    }

    public @Nullable Instant momentOrNull(String column) {
        return read(() -> {
            Timestamp value = result.getTimestamp(column);
            return value == null ? null : value.toInstant();
        });
    }

    public byte[] bytes(String column) {
        return Objects.requireNonNull(read(() -> result.getBytes(column)), column);
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String column, Class<E> type) {
        String value = textOrNull(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    private static <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failure) {
            throw new DatabaseException(failure);
        }
    }

    private interface Reading<T> {
        @Nullable
        T read() throws SQLException;
    }
}
