package org.yian.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list query put together from constant pieces: the base, the conditions that apply, the order and the page. Values go
 * only into question marks.
 */
public final class Select {

    private final String columns;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String groupBy = "";
    private String orderBy = "";

    private Select(String columns, String from) {
        this.columns = columns;
        this.from = from;
    }

    /**
     * @param columns what follows SELECT
     * @param from what follows FROM, with its joins
     */
    public static Select of(String columns, String from) {
        return new Select(columns, from);
    }

    public Select where(String condition, Object... conditionValues) {
        return where(SqlFragment.of(condition, conditionValues));
    }

    public Select where(SqlFragment condition) {
        conditions.add("(" + condition.sql() + ")");
        values.addAll(condition.values());
        return this;
    }

    /** Adds the condition when there is a value to compare with. */
    public Select whereGiven(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
    }

    public Select groupBy(String expressions) {
        groupBy = " GROUP BY " + expressions;
        return this;
    }

    public Select orderBy(String expressions) {
        orderBy = " ORDER BY " + expressions;
        return this;
    }

    /** All rows, in order. For lists that cannot grow without bound, or for export row by row. */
    public SqlFragment all() {
        return new SqlFragment("SELECT " + columns + " FROM " + from + conditionText() + groupBy + orderBy, values);
    }

    public SqlFragment page(PageQuery page) {
        SqlFragment all = all();
        return new SqlFragment(all.sql() + " LIMIT " + page.size() + " OFFSET " + page.offset(), all.values());
    }

    /** The number of rows that {@link #all()} would give. */
    public SqlFragment count() {
        if (!groupBy.isEmpty()) {
            return new SqlFragment(
                    "SELECT COUNT(*) FROM (SELECT 1 FROM " + from + conditionText() + groupBy + ") counted", values);
        }
        return new SqlFragment("SELECT COUNT(*) FROM " + from + conditionText(), values);
    }

    /** As {@link #count()}, but counting stops one above the given number: for lists of any length. */
    public SqlFragment countUpTo(int most) {
        return new SqlFragment(
                "SELECT COUNT(*) FROM (SELECT 1 FROM " + from + conditionText() + groupBy + " LIMIT " + (most + 1)
                        + ") counted",
                values);
    }

    private String conditionText() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
