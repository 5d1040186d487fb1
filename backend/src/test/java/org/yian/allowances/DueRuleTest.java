package org.yian.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;
import org.yian.standards.LivingKind;
import org.yian.standards.StandardTable;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due for a month (domain rules section 5). */
class DueRuleTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 10);

    private final DueRule rule = new DueRule(TestPersons.standards());

    @Test
    void supportBeginsInTheMonthAfterTheConfirmation() {
        Person person =
                TestPersons.person(TestPersons.centralised(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 3, 20), null));

        assertThat(amount(person, 2024, 3)).isEmpty();
        assertThat(amount(person, 2024, 4)).contains("501.67 + 100.00");
    }

    @Test
    void whoIsConfirmedOnTheFirstOfAMonthHasTheNext() {
        Person person =
                TestPersons.person(TestPersons.centralised(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1), null));

        assertThat(amount(person, 2024, 3)).isEmpty();
        assertThat(amount(person, 2024, 4)).isPresent();
    }

    @Test
    void aDeathInAMonthStillHasIt() {
        Person person = TestPersons.person(TestPersons.centralised(LONG_AGO, LONG_AGO, LocalDate.of(2024, 5, 2)));

        assertThat(amount(person, 2024, 5)).isPresent();
        assertThat(amount(person, 2024, 6)).isEmpty();
    }

    @Test
    void aDeathOnTheFirstStillHasTheMonth() {
        Person person = TestPersons.person(TestPersons.centralised(LONG_AGO, LONG_AGO, LocalDate.of(2024, 5, 1)));

        assertThat(amount(person, 2024, 5)).isPresent();
        assertThat(rule.of(person, YearMonth.of(2024, 5)).orElseThrow().place()).isEqualTo(TestPersons.HOME);
    }

    @Test
    void aNewTierCountsFromTheNextMonth() {
        Person person = TestPersons.person(TestPersons.centralised(
                LONG_AGO,
                LONG_AGO,
                null,
                new Person.Assessed(LONG_AGO, SelfCareTier.INDEPENDENT),
                new Person.Assessed(LocalDate.of(2024, 5, 20), SelfCareTier.DEPENDENT)));

        assertThat(amount(person, 2024, 5)).contains("501.67 + 100.00");
        assertThat(amount(person, 2024, 6)).contains("501.67 + 300.00");
    }

    @Test
    void aMoveWithinAMonthCountsFromTheNext() {
        LocalDate moved = LocalDate.of(2024, 5, 10);
        Person person = TestPersons.person(TestPersons.centralised(
                LONG_AGO,
                LONG_AGO,
                null,
                List.of(),
                TestPersons.stay(TestPersons.HOME, LONG_AGO, moved),
                TestPersons.stay(TestPersons.OTHER_HOME, moved, null)));

        assertThat(rule.of(person, YearMonth.of(2024, 5)).orElseThrow().place()).isEqualTo(TestPersons.HOME);
        assertThat(rule.of(person, YearMonth.of(2024, 6)).orElseThrow().place()).isEqualTo(TestPersons.OTHER_HOME);
    }

    @Test
    void whoMovesOnTheFirstBelongsToTheNewHome() {
        LocalDate moved = LocalDate.of(2024, 5, 1);
        Person person = TestPersons.person(TestPersons.centralised(
                LONG_AGO,
                LONG_AGO,
                null,
                List.of(),
                TestPersons.stay(TestPersons.HOME, LONG_AGO, moved),
                TestPersons.stay(TestPersons.OTHER_HOME, moved, null)));

        assertThat(rule.of(person, YearMonth.of(2024, 5)).orElseThrow().place()).isEqualTo(TestPersons.OTHER_HOME);
    }

    @Test
    void whoLeavesAHomeForTheVillageHasOneEntitlementAMonth() {
        LocalDate left = LocalDate.of(2024, 5, 10);
        Person person = TestPersons.person(
                TestPersons.centralised(LONG_AGO, LONG_AGO, left), TestPersons.dispersed(LONG_AGO, left));

        Due may = rule.of(person, YearMonth.of(2024, 5)).orElseThrow();
        Due june = rule.of(person, YearMonth.of(2024, 6)).orElseThrow();
        assertThat(may.record().mode()).isEqualTo(SupportMode.CENTRALISED);
        assertThat(june.record().mode()).isEqualTo(SupportMode.DISPERSED);
        assertThat(june.living()).isEqualTo(Money.of("404.58"));
    }

    @Test
    void twelveMonthsMakeTheYearExactly() {
        Person person = TestPersons.person(TestPersons.centralised(LONG_AGO, LONG_AGO, null));

        Money year = Money.sum(IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        rule.of(person, YearMonth.of(2024, month)).orElseThrow().living())
                .toList());

        assertThat(year).isEqualTo(Money.of(6020));
        assertThat(amount(person, 2024, 12)).contains("501.63 + 100.00");
    }

    @Test
    void whereTheCityHasPublishedNothingNoCareIsDue() {
        DueRule withoutCare = new DueRule(new StandardTable(
                List.of(TestPersons.living(1, LivingKind.RURAL, LocalDate.of(2019, 1, 1), "5226")), List.of()));
        Person person = TestPersons.person(TestPersons.centralised(LONG_AGO, LONG_AGO, null));

        Due due = withoutCare.of(person, YearMonth.of(2024, 5)).orElseThrow();

        assertThat(due.living()).isEqualTo(Money.of("435.50"));
        assertThat(due.care()).isEqualTo(Money.ZERO);
    }

    @Test
    void aFirstAssessmentAfterwardsChangesNothingThatWasPaid() {
        Person.SupportRecord record = TestPersons.centralised(
                LONG_AGO, LONG_AGO, null, new Person.Assessed(LocalDate.of(2024, 6, 10), SelfCareTier.DEPENDENT));
        Person.PaidMonth may = new Person.PaidMonth(
                YearMonth.of(2024, 5),
                1,
                TestPersons.COUNTY,
                7,
                TestPersons.HOME,
                SupportMode.CENTRALISED,
                SelfCareTier.INDEPENDENT,
                Money.of("501.67"),
                Money.of(100),
                Money.ZERO,
                Money.ZERO);
        Person person = TestPersons.with(TestPersons.person(record), List.of(may));

        assertThat(amount(person, 2024, 5)).contains("501.67 + 100.00");
        assertThat(amount(person, 2024, 6)).contains("501.67 + 100.00");
        assertThat(amount(person, 2024, 7)).contains("501.67 + 300.00");
    }

    private Optional<String> amount(Person person, int year, int month) {
        return rule.of(person, YearMonth.of(year, month)).map(due -> due.living() + " + " + due.care());
    }
}
