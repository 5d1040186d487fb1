package org.yian.deathlists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.yian.residents.Entitlement;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row of a list tells against our data (domain rules section 7). */
class FindingRulesProperties {

    private static final FindingRules.Limits LIMITS = new FindingRules.Limits(1, 1);
    private static final LocalDate DIED = LocalDate.of(2026, 5, 10);

    @Property
    void whoeverIsStillSupportedIsFoundWhateverTheDay(@ForAll("days") LocalDate diedOn, @ForAll boolean sameName) {
        assertThat(kinds(FindingRules.of(diedOn, new FindingRules.Known(null, null, null, sameName), LIMITS)))
                .contains(FindingKind.STILL_SUPPORTED)
                .hasSize(sameName ? 1 : 2);
    }

    @Property
    void aFilingIsFoundOnlyWhenItsDayDiffersOrItCameLater(
            @ForAll("days") LocalDate diedOn, @ForAll("days") LocalDate filed, @ForAll("days") LocalDate reported) {
        List<FindingKind> found =
                kinds(FindingRules.of(diedOn, new FindingRules.Known(filed, filed, reported, true), LIMITS));

        boolean otherDay = filed.isBefore(diedOn.minusDays(1)) || filed.isAfter(diedOn.plusDays(1));
        assertThat(found.contains(FindingKind.DAY_DIFFERS)).isEqualTo(otherDay);
        assertThat(found.contains(FindingKind.ENDED_LATE)).isEqualTo(reported.isAfter(diedOn.plusDays(2)));
        assertThat(found).doesNotContain(FindingKind.STILL_SUPPORTED, FindingKind.NAME_DIFFERS);
    }

    @Property
    void theWrongMonthsAreThoseOfTheEntitlementAfterTheMonthOfTheDeath(
            @ForAll("days") LocalDate diedOn, @ForAll("days") LocalDate confirmed, @ForAll("days") LocalDate until) {
        Entitlement byOurData = new Entitlement(confirmed, until);
        long months = 0;
        for (YearMonth month = YearMonth.from(diedOn).plusMonths(1);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(1)) {
            months += byOurData.to(month) ? 1 : 0;
        }

        assertThat(FindingRules.wrongMonths(diedOn, confirmed, until)).isEqualTo(months);
    }

    @Example
    void aBoarderReceivesNothing() {
        assertThat(FindingRules.wrongMonths(DIED, null, DIED.plusYears(1))).isZero();
    }

    @Example
    void anotherEndAfterTheDeathIsLateAndOneBeforeItIsNobodysConcern() {
        assertThat(kinds(known(DIED.plusDays(40), null))).containsExactly(FindingKind.ENDED_LATE);
        assertThat(kinds(known(DIED.plusDays(1), null))).isEmpty();
        assertThat(kinds(FindingRules.of(DIED, new FindingRules.Known(DIED.minusYears(2), null, null, false), LIMITS)))
                .isEmpty();
    }

    @Example
    void aFilingOfTheSameDayUnderAnotherNameIsFoundForTheName() {
        assertThat(kinds(FindingRules.of(DIED, new FindingRules.Known(DIED, DIED, DIED, false), LIMITS)))
                .containsExactly(FindingKind.NAME_DIFFERS);
    }

    private static List<FindingRules.Found> known(LocalDate endedOn, @Nullable LocalDate filed) {
        return FindingRules.of(DIED, new FindingRules.Known(endedOn, filed, filed, true), LIMITS);
    }

    private static List<FindingKind> kinds(List<FindingRules.Found> found) {
        return found.stream().map(FindingRules.Found::kind).toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(LocalDate.of(2024, 1, 1)::plusDays);
    }
}
