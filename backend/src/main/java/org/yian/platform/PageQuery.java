package org.yian.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for, and in which order.
 *
 * @param sort {@code name,asc} or {@code name,desc}; null: the list's own order
 */
public record PageQuery(int page, int size, @Nullable String sort) {

    /** The largest page that the API gives out. */
    public static final int MAXIMUM_SIZE = 200;

    private static final int MAXIMUM_OFFSET = 1_000_000;

    public PageQuery {
        if (size < 1 || size > MAXIMUM_SIZE) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("size", "validation.page-size", MAXIMUM_SIZE);
        }
        if (page < 0 || (long) page * size > MAXIMUM_OFFSET) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST).violation("page", "validation.page-number");
        }
    }

    /** From the optional query parameters of a request: page 0 and 50 rows when they are left out. */
    public static PageQuery of(@Nullable Integer page, @Nullable Integer size, @Nullable String sort) {
        return new PageQuery(page == null ? 0 : page, size == null ? 50 : size, sort);
    }

    public int offset() {
        return page * size;
    }

    /**
     * The ORDER BY of the asked-for sort.
     *
     * @param columns the sortable names of the API and the SQL expression of each
     * @param standard the order when none is asked for, and the tie-breaker otherwise
     */
    public String orderBy(Map<String, String> columns, String standard) {
        if (sort == null || sort.isBlank()) {
            return standard;
        }
        String[] parts = sort.split(",", -1);
        String column = columns.get(parts[0].strip());
        String direction = parts.length < 2 ? "ASC" : parts[1].strip().toUpperCase(Locale.ROOT);
        if (column == null || parts.length > 2 || !List.of("ASC", "DESC").contains(direction)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation(
                            "sort",
                            "validation.sort",
                            String.join(", ", columns.keySet().stream().sorted().toList()));
        }
        return column + " " + direction + ", " + standard;
    }
}
