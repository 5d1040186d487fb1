package org.yian.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.Entitlement;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;
import org.yian.standards.LivingKind;
import org.yian.standards.StandardTable;

/**
 * What a person is entitled to for a month (domain.md section 5): the living part by the form of support, and the care part
 * of the city by the tier on the first day of the month. A person has one entitlement a month, whatever stands in the
 * register.
 */
final class DueRule {

    private final StandardTable standards;

    DueRule(StandardTable standards) {
        this.standards = standards;
    }

    /**
     * Empty: nothing is due. The record that was there on the first day has the month; who comes later in the month, and was
     * confirmed before it, has it from there only when nobody else pays it.
     */
    Optional<Due> of(Person person, YearMonth month) {
        LocalDate firstDay = month.atDay(1);
        return person.records().stream()
                .filter(record -> entitled(record, month))
                .sorted(Comparator.comparing(
                        (Person.SupportRecord record) -> record.admittedOn().isAfter(firstDay)))
                .flatMap(record -> place(record, month).map(place -> due(person, record, place, month)).stream())
                .findFirst();
    }

    private static boolean entitled(Person.SupportRecord record, YearMonth month) {
        return record.mode() != SupportMode.BOARDER
                && record.confirmedOn() != null
                && !YearMonth.from(record.admittedOn()).isAfter(month)
                && new Entitlement(record.confirmedOn(), record.endedOn()).to(month);
    }

    /** The home of the first day has the month; a move within the month counts from the next. */
    static Optional<Person.Place> place(Person.SupportRecord record, YearMonth month) {
        if (record.mode() == SupportMode.DISPERSED) {
            return Optional.of(record.dispersedAt());
        }
        LocalDate firstDay = month.atDay(1);
        List<Person.Stay> stays = record.stays();
        return stays.stream()
                .filter(stay -> !stay.from().isAfter(firstDay)
                        && (stay.until() == null || !stay.until().isBefore(firstDay)))
                .reduce((earlier, later) -> later)
                .or(() -> stays.stream()
                        .filter(stay -> YearMonth.from(stay.from()).equals(month))
                        .findFirst())
                .map(Person.Stay::place);
    }

    private Due due(Person person, Person.SupportRecord record, Person.Place place, YearMonth month) {
        LivingKind kind =
                record.mode() == SupportMode.CENTRALISED ? LivingKind.RURAL_CENTRALISED : LivingKind.RURAL_DISPERSED;
        SelfCareTier tier = tier(person, record, month);
        Money living = standards
                .livingAmount(place.cityCode(), place.countyCode(), kind, month)
                .orElse(Money.ZERO);
        Money care = tier == null
                ? Money.ZERO
                : standards.careAmount(place.cityCode(), tier, month).orElse(Money.ZERO);
        return new Due(record, place, tier, living, care);
    }

    /**
     * The tier on the first day. Where no assessment tells of it, the tier that the month, or the one before, was paid with
     * stands; a later assessment never changes what was right before it.
     */
    private static @Nullable SelfCareTier tier(Person person, Person.SupportRecord record, YearMonth month) {
        LocalDate firstDay = month.atDay(1);
        Optional<SelfCareTier> assessed = record.assessments().stream()
                .filter(assessment -> !assessment.on().isAfter(firstDay))
                .reduce((earlier, later) -> later)
                .map(Person.Assessed::tier);
        Optional<SelfCareTier> paid = person.payments().stream()
                .filter(payment -> payment.tier() != null && !payment.month().isAfter(month))
                .max(Comparator.comparing(Person.PaidMonth::month))
                .map(Person.PaidMonth::tier);
        return assessed.or(() -> paid).orElse(record.assessments().isEmpty() ? record.tier() : null);
    }
}
