package org.yian.platform;

import java.util.List;

/** A piece of SQL with the values of its question marks, in order. The text never contains input. */
public record SqlFragment(String sql, List<?> values) {

    public SqlFragment {
        values = List.copyOf(values);
    }

    public static SqlFragment of(String sql, Object... values) {
        return new SqlFragment(sql, List.of(values));
    }
}
