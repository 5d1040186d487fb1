package org.yian.supervision;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.rectifications.ItemState;
import org.yian.rectifications.Severity;

/**
 * A supervising order with all that was said.
 *
 * @param mayAnswer whether the reader answers it now
 * @param mayClose whether the reader closes it now
 */
@Serdeable
public record OrderView(
        OrderRow order,
        String content,
        String issuedBy,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String closingNote,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<Line> lines,
        boolean mayAnswer,
        boolean mayClose) {

    /**
     * An item that was overdue when the order was issued.
     *
     * @param deadline that had passed then
     * @param state now
     */
    @Serdeable
    public record Line(
            long itemId,
            String number,
            String itemCode,
            String problem,
            Severity severity,
            LocalDate deadline,
            ItemState state) {}
}
