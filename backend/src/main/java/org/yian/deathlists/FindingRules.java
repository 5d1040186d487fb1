package org.yian.deathlists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row of a list tells against the person with the same number (domain.md section 7). */
final class FindingRules {

    private FindingRules() {}

    /**
     * What we know of a person on a list.
     *
     * @param endedOn null while the support runs
     * @param filedDiedOn the day of death of our filing; null without one
     * @param reportedOn the day of our filing
     * @param sameName whether the list has the same name
     */
    record Known(
            @Nullable LocalDate endedOn,
            @Nullable LocalDate filedDiedOn,
            @Nullable LocalDate reportedOn,
            boolean sameName) {}

    /**
     * @param toleranceDays a list may name the day after, on which a death was registered
     * @param reportDays within which a death must be filed
     */
    record Limits(int toleranceDays, int reportDays) {}

    /** @param ranUntil the last day on which the support ran; null: it still runs, or it does not matter */
    record Found(FindingKind kind, @Nullable LocalDate ranUntil) {}

    static List<Found> of(LocalDate diedOn, Known known, Limits limits) {
        List<Found> found = new ArrayList<>();
        LocalDate lastTolerated = diedOn.plusDays(limits.toleranceDays());
        if (known.endedOn() == null) {
            found.add(new Found(FindingKind.STILL_SUPPORTED, null));
        } else if (known.filedDiedOn() != null && known.reportedOn() != null) {
            if (Math.abs(ChronoUnit.DAYS.between(diedOn, known.filedDiedOn())) > limits.toleranceDays()) {
                found.add(new Found(FindingKind.DAY_DIFFERS, known.filedDiedOn()));
            }
            if (known.reportedOn().isAfter(lastTolerated.plusDays(limits.reportDays()))) {
                found.add(new Found(FindingKind.ENDED_LATE, known.reportedOn()));
            }
        } else if (known.endedOn().isAfter(lastTolerated)) {
            found.add(new Found(FindingKind.ENDED_LATE, known.endedOn()));
        } else {
            // The support had ended before the death: the person is none of ours any more.
            return found;
        }
        if (!known.sameName()) {
            found.add(new Found(FindingKind.NAME_DIFFERS, null));
        }
        return found;
    }

    /**
     * The months for which a dead person was entitled by our data: those after the month of the death, up to the one in
     * which the support stopped.
     *
     * @param confirmedOn null for paying boarders, who receive nothing
     */
    static int wrongMonths(LocalDate diedOn, @Nullable LocalDate confirmedOn, LocalDate ranUntil) {
        if (confirmedOn == null) {
            return 0;
        }
        YearMonth afterDeath = YearMonth.from(diedOn).plusMonths(1);
        YearMonth entitled = YearMonth.from(confirmedOn).plusMonths(1);
        YearMonth first = entitled.isAfter(afterDeath) ? entitled : afterDeath;
        return (int) Math.max(0, ChronoUnit.MONTHS.between(first, YearMonth.from(ranUntil)) + 1);
    }
}
