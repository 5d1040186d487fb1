package org.yian.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;
import org.yian.standards.LivingKind;
import org.yian.standards.StandardTable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes known late, in whatever order: after each run every month that was posted is paid with exactly what is
 * due for it, what was claimed back taken off.
 */
class ComputationProperties {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int RUNS = 18;
    private static final int LOOK_BACK = 12;

    /**
     * A fact of a life and when the office hears of it.
     *
     * @param day days after the first of 2025
     * @param known months after it
     */
    record Fact(int day, int known) {

        LocalDate on() {
            return FIRST.atDay(1).plusDays(day);
        }

        boolean knownAt(YearMonth month) {
            return !YearMonth.from(on()).plusMonths(known).isAfter(month);
        }
    }

    record Assessment(Fact fact, SelfCareTier tier) {}

    /** @param raise a standard that is published late for the months since its day */
    record Life(
            Fact confirmed,
            int admittedAfter,
            @Nullable Fact ended,
            @Nullable Fact correctedEnd,
            List<Assessment> assessments,
            Fact raise,
            Set<Integer> skippedRuns) {}

    @Property(tries = 400)
    void everyPostedMonthIsPaidWithWhatIsDue(@ForAll("lives") Life life) {
        List<Person.PaidMonth> payments = new ArrayList<>();
        Set<YearMonth> posted = new HashSet<>();
        for (int run = 0; run < RUNS; run++) {
            YearMonth month = FIRST.plusMonths(run);
            if (life.skippedRuns().contains(run)) {
                continue;
            }
            StandardTable standards = standards(life, month);
            Person known = known(life, month, payments);
            if (known.records().isEmpty()) {
                posted.add(month);
                continue;
            }
            Computation computation = new Computation(TestPersons.OFFICE, month, posted, new DueRule(standards));

            payments = TestPersons.after(payments, computation.of(known, month.minusMonths(LOOK_BACK)));

            posted.add(month);
            requirePaidAsDue(TestPersons.with(known, payments), standards, posted, month);
            Computation.Result again = new Computation(TestPersons.OFFICE, month, posted, new DueRule(standards))
                    .of(TestPersons.with(known, payments), month.minusMonths(LOOK_BACK));
            assertThat(again.lines()).allMatch(line -> line.amount().signum() == 0);
            assertThat(again.overpaid()).isEmpty();
        }
    }

    private static void requirePaidAsDue(
            Person person, StandardTable standards, Set<YearMonth> posted, YearMonth month) {
        DueRule rule = new DueRule(standards);
        for (YearMonth earlier : posted) {
            if (earlier.isBefore(month.minusMonths(LOOK_BACK))) {
                continue;
            }
            Money due = rule.of(person, earlier).map(Due::amount).orElse(Money.ZERO);
            Money paid = person.paid(earlier)
                    .map(p -> p.amount().minus(p.claimedLiving()).minus(p.claimedCare()))
                    .orElse(Money.ZERO);
            assertThat(paid).as("%s after the run of %s", earlier, month).isEqualTo(due);
        }
    }

    private static StandardTable standards(Life life, YearMonth month) {
        return life.raise().knownAt(month)
                ? TestPersons.standards(TestPersons.living(
                        3,
                        LivingKind.RURAL,
                        life.raise().on().isBefore(LocalDate.of(2017, 1, 2))
                                ? LocalDate.of(2017, 1, 2)
                                : life.raise().on(),
                        "7260"))
                : TestPersons.standards();
    }

    private static Person known(Life life, YearMonth month, List<Person.PaidMonth> payments) {
        LocalDate confirmed = life.confirmed().on();
        LocalDate admitted = confirmed.plusDays(life.admittedAfter());
        if (!life.confirmed().knownAt(month) || YearMonth.from(admitted).isAfter(month)) {
            return new Person(new byte[] {1}, List.of(), payments, null);
        }
        Fact end = life.correctedEnd() != null && life.correctedEnd().knownAt(month)
                ? life.correctedEnd()
                : life.ended() != null && life.ended().knownAt(month) ? life.ended() : null;
        LocalDate ended = end == null || end.on().isBefore(admitted) ? null : end.on();
        Person.Assessed[] assessed = life.assessments().stream()
                .filter(assessment -> assessment.fact().knownAt(month))
                .sorted((one, other) -> one.fact().on().compareTo(other.fact().on()))
                .map(assessment -> new Person.Assessed(assessment.fact().on(), assessment.tier()))
                .toArray(Person.Assessed[]::new);
        return TestPersons.with(
                TestPersons.person(TestPersons.centralised(confirmed, admitted, ended, assessed)), payments);
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<Fact> facts = Combinators.combine(
                        Arbitraries.integers().between(-40, 480),
                        Arbitraries.integers().between(0, 5))
                .as(Fact::new);
        Arbitrary<Fact> early = Combinators.combine(
                        Arbitraries.integers().between(-90, 120),
                        Arbitraries.integers().between(0, 4))
                .as(Fact::new);
        Arbitrary<List<Assessment>> assessments = Combinators.combine(facts, Arbitraries.of(SelfCareTier.class))
                .as(Assessment::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        early,
                        Arbitraries.integers().between(0, 40),
                        facts.injectNull(0.4),
                        facts.injectNull(0.7),
                        assessments,
                        facts,
                        Arbitraries.integers().between(1, RUNS - 1).set().ofMaxSize(2))
                .as(Life::new);
    }
}
