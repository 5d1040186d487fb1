package org.yian.standards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the day from which a standard holds (domain.md section 5). */
final class EffectiveDate {

    private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);

    private EffectiveDate() {}

    /** Whether publishing today changes months that may be paid already: the day lies before this month. */
    static boolean backdated(LocalDate effectiveFrom, LocalDate today) {
        return effectiveFrom.isBefore(today.withDayOfMonth(1));
    }

    /** The first month that is paid by it: the standard of a month is the one of its first day. */
    static YearMonth firstMonth(LocalDate effectiveFrom) {
        YearMonth month = YearMonth.from(effectiveFrom);
        return effectiveFrom.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    /** @param corrects the version for the same day that would be corrected */
    static List<Finding> check(
            LocalDate effectiveFrom, LocalDate today, @Nullable String reason, @Nullable String corrects) {
        List<Finding> findings = new ArrayList<>();
        LocalDate latest = today.plusYears(1);
        if (effectiveFrom.isBefore(EARLIEST) || effectiveFrom.isAfter(latest)) {
            findings.add(Finding.of(
                    "effectiveFrom", "standards.effective-date-range", EARLIEST.toString(), latest.toString()));
        }
        boolean reasoned = reason != null && !reason.isBlank();
        if (corrects != null && !reasoned) {
            findings.add(Finding.of("backdatingReason", "standards.correction-reason", corrects));
        } else if (backdated(effectiveFrom, today) && !reasoned) {
            findings.add(Finding.of(
                    "backdatingReason",
                    "standards.backdating-reason",
                    today.withDayOfMonth(1).toString()));
        }
        return findings;
    }
}
