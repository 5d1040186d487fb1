package org.yian.incomes;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;

/**
 * A project with what came in and went out for it, the latest first.
 *
 * @param reopenings when it was finished and opened again, the latest first
 */
@Serdeable
public record ProjectDetail(ProjectView project, List<Movement> movements, List<Reopening> reopenings) {

    /** @param finishedOn the day on which it had been said to be finished */
    @Serdeable
    public record Reopening(LocalDate finishedOn, String reason, @Nullable String reopenedBy, Instant reopenedAt) {}

    /**
     * A posting in the books.
     *
     * @param number of the entry within its year
     * @param category the name of a category of expense or a kind of income
     * @param effect yuan by which the money of the project grew; below zero: fell
     */
    @Serdeable
    public record Movement(
            long entryId,
            int number,
            LocalDate date,
            String summary,
            @Nullable String counterparty,
            @Nullable String category,
            Money effect) {}
}
