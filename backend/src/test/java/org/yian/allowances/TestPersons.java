package org.yian.allowances;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.EndReason;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;
import org.yian.standards.CareStandard;
import org.yian.standards.LivingKind;
import org.yian.standards.LivingStandard;
import org.yian.standards.StandardTable;

/** Persons and standards for tests of the rules alone. */
final class TestPersons {

    static final String CITY = "620700";
    static final String COUNTY = "620702";
    static final Office OFFICE = new Office(CITY, COUNTY);
    static final Person.Place HOME = new Person.Place(1L, CITY, COUNTY, null);
    static final Person.Place OTHER_HOME = new Person.Place(2L, CITY, COUNTY, null);
    static final Person.Place VILLAGE = new Person.Place(null, CITY, COUNTY, "620702100");

    private TestPersons() {}

    /** Somebody who lives in {@link #HOME} from a day on. */
    static Person.SupportRecord centralised(
            LocalDate confirmedOn, LocalDate admittedOn, @Nullable LocalDate endedOn, Person.Assessed... assessments) {
        return centralised(confirmedOn, admittedOn, endedOn, List.of(assessments), stay(HOME, admittedOn, endedOn));
    }

    static Person.SupportRecord centralised(
            LocalDate confirmedOn,
            LocalDate admittedOn,
            @Nullable LocalDate endedOn,
            List<Person.Assessed> assessments,
            Person.Stay... stays) {
        return new Person.SupportRecord(
                7,
                SupportMode.CENTRALISED,
                admittedOn,
                confirmedOn,
                endedOn,
                endedOn == null ? null : EndReason.DEATH,
                assessments.isEmpty() ? SelfCareTier.INDEPENDENT : null,
                HOME,
                List.of(stays),
                assessments,
                false);
    }

    static Person.SupportRecord dispersed(LocalDate confirmedOn, LocalDate admittedOn) {
        return new Person.SupportRecord(
                8,
                SupportMode.DISPERSED,
                admittedOn,
                confirmedOn,
                null,
                null,
                SelfCareTier.INDEPENDENT,
                VILLAGE,
                List.of(),
                List.of(),
                false);
    }

    static Person.Stay stay(Person.Place place, LocalDate from, @Nullable LocalDate until) {
        return new Person.Stay(place, from, until);
    }

    static Person person(Person.SupportRecord... records) {
        return new Person(new byte[] {1}, List.of(records), List.of(), null);
    }

    static Person with(Person person, List<Person.PaidMonth> payments) {
        return new Person(person.hash(), person.records(), payments, person.heldFrom());
    }

    /** The payments after those of a run, and what it has claimed back. */
    static List<Person.PaidMonth> after(List<Person.PaidMonth> before, Computation.Result result) {
        List<Person.PaidMonth> payments = new ArrayList<>(before);
        for (Overpaid overpaid : result.overpaid()) {
            payments.replaceAll(paid -> paid.month().equals(overpaid.month()) ? claimed(paid, overpaid) : paid);
        }
        for (NewLine line : result.lines()) {
            if (line.amount().signum() == 0) {
                continue;
            }
            Person.PaidMonth part = new Person.PaidMonth(
                    line.month(),
                    line.part() + 1,
                    line.place().office().code(),
                    line.residentId(),
                    line.place(),
                    line.mode(),
                    line.tier(),
                    line.living(),
                    line.care(),
                    Money.ZERO,
                    Money.ZERO);
            int index = index(payments, line.month());
            if (index < 0) {
                payments.add(part);
            } else {
                payments.set(index, payments.get(index).plus(part));
            }
        }
        return payments;
    }

    private static int index(List<Person.PaidMonth> payments, YearMonth month) {
        return payments.stream().map(Person.PaidMonth::month).toList().indexOf(month);
    }

    private static Person.PaidMonth claimed(Person.PaidMonth paid, Overpaid overpaid) {
        return new Person.PaidMonth(
                paid.month(),
                paid.parts(),
                paid.officeCode(),
                paid.residentId(),
                paid.place(),
                paid.mode(),
                paid.tier(),
                paid.living(),
                paid.care(),
                larger(paid.claimedLiving(), overpaid.living()),
                larger(paid.claimedCare(), overpaid.care()));
    }

    private static Money larger(Money one, Money other) {
        return one.isMoreThan(other) ? one : other;
    }

    /** 6,020 yuan a year in homes and 4,855 in villages; 100, 200 and 300 yuan a month of care. */
    static StandardTable standards(LivingStandard... more) {
        List<LivingStandard> living = new ArrayList<>(List.of(
                living(1, LivingKind.RURAL_CENTRALISED, LocalDate.of(2017, 1, 1), "6020"),
                living(2, LivingKind.RURAL_DISPERSED, LocalDate.of(2017, 1, 1), "4855")));
        living.addAll(List.of(more));
        CareStandard care = new CareStandard(
                1, CITY, LocalDate.of(2017, 1, 1), Money.of(100), Money.of(200), Money.of(300), "文", Instant.EPOCH);
        return new StandardTable(living, List.of(care));
    }

    static LivingStandard living(long id, LivingKind kind, LocalDate from, String yearly) {
        Instant published = from.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new LivingStandard(id, "620000", kind, from, Money.of(yearly), null, "文", published);
    }
}
