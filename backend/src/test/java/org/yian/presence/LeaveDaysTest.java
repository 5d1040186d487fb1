package org.yian.presence;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeaveDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05,2026-01-05,2026,0",
        "2026-01-05,2026-01-06,2026,1",
        "2025-12-30,2026-01-02,2025,2",
        "2025-12-30,2026-01-02,2026,1",
        "2024-02-28,2024-03-01,2024,2",
        "2025-01-01,2027-01-01,2026,365",
        "2025-03-01,2025-04-01,2026,0"
    })
    void nightsBelongToTheYearInWhichTheyBegin(LocalDate left, LocalDate back, int year, long nights) {
        assertThat(LeaveDays.inYear(left, back, year)).isEqualTo(nights);
    }

    @Property
    void theYearsAddUpToTheWholeLeave(
            @ForAll @IntRange(max = 2000) int start, @ForAll @IntRange(max = 900) int length) {
        LocalDate left = LocalDate.of(2023, 1, 1).plusDays(start);
        LocalDate back = left.plusDays(length);
        long sum = 0;
        for (int year = 2022; year <= 2032; year++) {
            sum += LeaveDays.inYear(left, back, year);
        }

        assertThat(sum).isEqualTo(length);
    }
}
