package org.yian.residents;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** For which months a person is supported (domain rules section 5; Measures 2021, art. 17 and 26). */
class EntitlementProperties {

    @Property
    void supportIsDueForEachMonthWhoseFirstDayLiesAfterTheConfirmationAndNotAfterTheEnd(
            @ForAll("days") LocalDate confirmed, @ForAll("days") LocalDate ended, @ForAll("days") LocalDate any) {
        LocalDate firstDay = any.withDayOfMonth(1);

        boolean entitled = new Entitlement(confirmed, ended).to(YearMonth.from(any));

        assertThat(entitled).isEqualTo(confirmed.isBefore(firstDay) && !ended.isBefore(firstDay));
    }

    @Property
    void theMonthsAreOneRowWithoutGaps(@ForAll("days") LocalDate confirmed, @ForAll("days") LocalDate ended) {
        Entitlement entitlement = new Entitlement(confirmed, ended);

        for (YearMonth month = YearMonth.of(2015, 1);
                month.isBefore(YearMonth.of(2030, 1));
                month = month.plusMonths(1)) {
            boolean within = !month.isBefore(entitlement.firstMonth())
                    && entitlement.lastMonth() != null
                    && !month.isAfter(entitlement.lastMonth());
            assertThat(entitlement.to(month)).as("%s", month).isEqualTo(within);
        }
    }

    @Example
    void theEdgesOfMonths() {
        assertThat(first(LocalDate.of(2026, 1, 31))).isEqualTo(YearMonth.of(2026, 2));
        assertThat(first(LocalDate.of(2026, 2, 1))).isEqualTo(YearMonth.of(2026, 3));
        assertThat(first(LocalDate.of(2024, 2, 29))).isEqualTo(YearMonth.of(2024, 3));
        assertThat(first(LocalDate.of(2026, 12, 31))).isEqualTo(YearMonth.of(2027, 1));
        assertThat(last(LocalDate.of(2026, 3, 1))).isEqualTo(YearMonth.of(2026, 3));
        assertThat(last(LocalDate.of(2026, 2, 28))).isEqualTo(YearMonth.of(2026, 2));
    }

    @Example
    void whoDiesInTheMonthOfTheConfirmationIsNeverEntitled() {
        Entitlement none = new Entitlement(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20));

        assertThat(none.to(YearMonth.of(2026, 3))).isFalse();
        assertThat(none.to(YearMonth.of(2026, 4))).isFalse();
        assertThat(none.lastMonth()).isNull();
    }

    @Example
    void withoutAnEndItGoesOn() {
        Entitlement going = new Entitlement(LocalDate.of(2026, 3, 2), null);

        assertThat(going.to(YearMonth.of(2036, 1))).isTrue();
        assertThat(going.lastMonth()).isNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2016, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static YearMonth first(LocalDate confirmed) {
        return new Entitlement(confirmed, null).firstMonth();
    }

    private static @Nullable YearMonth last(LocalDate ended) {
        return new Entitlement(LocalDate.of(2020, 1, 1), ended).lastMonth();
    }
}
