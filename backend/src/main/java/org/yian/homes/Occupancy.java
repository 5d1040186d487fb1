package org.yian.homes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How full a home is: residents of a hundred beds. */
public enum Occupancy {
    /** As many residents as beds, or more. */
    FULL("f.beds > 0 AND f.residents >= f.beds"),
    /** 90 % and more, below full. */
    HIGH("f.residents * 100 >= f.beds * 90 AND f.residents < f.beds"),
    /** Somebody lives there, fewer than half of the beds are taken. */
    LOW("f.residents > 0 AND f.residents * 100 < f.beds * 50"),
    /** Nobody lives there. */
    EMPTY("f.residents = 0");

    private final String condition;

    Occupancy(String condition) {
        this.condition = condition;
    }

    /** The condition on the table {@code home_figures} by the alias {@code f}. */
    String condition() {
        return condition;
    }

    /** Per cent with one decimal, half up; null without beds. */
    public static @Nullable BigDecimal percent(int residents, int beds) {
        return beds == 0
                ? null
                : BigDecimal.valueOf(residents)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(beds), 1, RoundingMode.HALF_UP);
    }
}
