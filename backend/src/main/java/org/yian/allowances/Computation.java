package org.yian.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Money;
import org.yian.residents.EndReason;
import org.yian.residents.SupportMode;

/**
 * What an office pays for a month, person by person: what is due for the month and not paid yet, and the same for the months
 * that the office has posted before, so that late changes and back-dated standards are made good. Never more than is due.
 */
final class Computation {

    private static final Money LARGEST_REMAINDER = Money.of("0.12");

    private final Office office;
    private final YearMonth month;
    private final Set<YearMonth> postedMonths;
    private final DueRule rule;

    /** @param postedMonths the months before that the office has posted */
    Computation(Office office, YearMonth month, Set<YearMonth> postedMonths, DueRule rule) {
        this.office = office;
        this.month = month;
        this.postedMonths = postedMonths;
        this.rule = rule;
    }

    /** The lines and what was paid too much. */
    record Result(List<NewLine> lines, List<Overpaid> overpaid) {}

    /** @param lookBackFrom the first month that is looked at again */
    Result of(Person person, YearMonth lookBackFrom) {
        List<NewLine> lines = new ArrayList<>();
        List<Overpaid> overpaid = new ArrayList<>();
        YearMonth from =
                person.heldFrom() == null || person.heldFrom().isAfter(lookBackFrom) ? lookBackFrom : person.heldFrom();
        postedMonths.stream()
                .filter(earlier -> earlier.isBefore(month) && !earlier.isBefore(from))
                .sorted()
                .forEach(earlier -> topUp(person, earlier).ifPresent(lines::add));
        regular(person).ifPresent(lines::add);
        for (Person.PaidMonth paid : person.payments()) {
            if (paid.officeCode().equals(office.code()) && !paid.month().isAfter(month)) {
                overpaid(person, paid).ifPresent(overpaid::add);
            }
        }
        return new Result(lines, overpaid);
    }

    private Optional<NewLine> regular(Person person) {
        Optional<Due> due = rule.of(person, month).filter(this::ownOffice);
        Optional<Person.PaidMonth> before = person.paid(month.minusMonths(1)).filter(this::ownPayment);
        if (due.isPresent()) {
            return Optional.of(regular(person, due.get(), before.orElse(null)));
        }
        return unpaid(person).or(() -> before.map(paid -> fallenOut(person, paid)));
    }

    private NewLine regular(Person person, Due due, Person.@Nullable PaidMonth before) {
        Optional<Person.PaidMonth> paid = person.paid(month);
        return line(
                due,
                month,
                LineKind.REGULAR,
                paid.map(Person.PaidMonth::parts).orElse(0),
                remainder(due.living(), paid.map(p -> p.living().minus(p.claimedLiving()))),
                remainder(due.care(), paid.map(p -> p.care().minus(p.claimedCare()))),
                before == null ? null : before.amount(),
                cause(person, due, before));
    }

    private @Nullable Cause cause(Person person, Due due, Person.@Nullable PaidMonth before) {
        if (!postedMonths.contains(month.minusMonths(1))) {
            return null;
        }
        if (before == null) {
            return heldIn(person, month.minusMonths(1)) ? Cause.RELEASED : Cause.NEW;
        }
        if (before.mode() != due.record().mode()) {
            return Cause.MODE;
        }
        if (!Objects.equals(before.place().homeId(), due.place().homeId())) {
            return Cause.TRANSFER;
        }
        if (before.tier() != due.tier()) {
            return Cause.TIER;
        }
        return before.amount().equals(due.amount()) ? null : amountCause(before.amount(), due.amount());
    }

    /** The twelfth month differs by some fen, and so does the first from it. */
    private Cause amountCause(Money before, Money now) {
        Money difference = now.minus(before);
        Money size = difference.signum() < 0 ? difference.negated() : difference;
        boolean yearEnd = month.getMonthValue() == 12 || month.getMonthValue() == 1;
        return yearEnd && size.isLessThan(LARGEST_REMAINDER) ? Cause.YEAR_END : Cause.STANDARD;
    }

    /** Those who live there and get nothing from public money stand on the list with nothing. */
    private Optional<NewLine> unpaid(Person person) {
        LocalDate firstDay = month.atDay(1);
        return person.records().stream()
                .filter(record -> record.mode() == SupportMode.BOARDER || record.confirmedOn() == null)
                .filter(record -> !record.admittedOn().isAfter(firstDay)
                        && (record.endedOn() == null || !record.endedOn().isBefore(firstDay)))
                .flatMap(record -> DueRule.place(record, month)
                        .filter(place -> place.office().equals(office))
                        .stream()
                        .map(place -> nothing(
                                record,
                                place,
                                record.mode() == SupportMode.BOARDER ? Cause.BOARDER : Cause.NOT_CONFIRMED,
                                null)))
                .findFirst();
    }

    /** Paid last month, and not this month. */
    private NewLine fallenOut(Person person, Person.PaidMonth before) {
        Person.SupportRecord record = person.records().stream()
                .filter(known -> known.residentId() == before.residentId())
                .findFirst()
                .orElseThrow();
        Cause cause = record.endedOn() == null || record.endReason() == EndReason.TRANSFERRED
                ? Cause.TRANSFER
                : RecoveryReason.of(record.endReason()) == RecoveryReason.DEATH ? Cause.DEATH : Cause.EXIT;
        return nothing(record, before.place(), cause, before.amount());
    }

    private NewLine nothing(Person.SupportRecord record, Person.Place place, Cause cause, @Nullable Money previous) {
        Due due = new Due(record, place, record.tier(), Money.ZERO, Money.ZERO);
        return line(due, month, LineKind.REGULAR, 0, Money.ZERO, Money.ZERO, previous, cause);
    }

    private Optional<NewLine> topUp(Person person, YearMonth earlier) {
        Optional<Person.PaidMonth> paid = person.paid(earlier);
        return rule.of(person, earlier)
                .filter(this::ownOffice)
                .map(due -> line(
                        due,
                        earlier,
                        LineKind.TOP_UP,
                        paid.map(Person.PaidMonth::parts).orElse(0),
                        remainder(due.living(), paid.map(p -> p.living().minus(p.claimedLiving()))),
                        remainder(due.care(), paid.map(p -> p.care().minus(p.claimedCare()))),
                        null,
                        topUpCause(person, due, earlier, paid.orElse(null))))
                .filter(line -> line.amount().signum() > 0);
    }

    private static Cause topUpCause(Person person, Due due, YearMonth earlier, Person.@Nullable PaidMonth paid) {
        if (paid == null) {
            return heldIn(person, earlier) ? Cause.RELEASED : Cause.NEW;
        }
        if (paid.mode() != due.record().mode()) {
            return Cause.MODE;
        }
        return paid.tier() == due.tier() ? Cause.STANDARD : Cause.TIER;
    }

    private static boolean heldIn(Person person, YearMonth earlier) {
        return person.heldFrom() != null && !person.heldFrom().isAfter(earlier);
    }

    /** What is due in all and was not paid; another part may have been paid too much. */
    private static Money remainder(Money due, Optional<Money> paid) {
        Money left = due.minus(paid.orElse(Money.ZERO));
        return left.signum() > 0 ? left : Money.ZERO;
    }

    private Optional<Overpaid> overpaid(Person person, Person.PaidMonth paid) {
        Optional<Due> due = rule.of(person, paid.month());
        Money living = remainder(paid.living(), due.map(Due::living));
        Money care = remainder(paid.care(), due.map(Due::care));
        if (!living.isMoreThan(paid.claimedLiving()) && !care.isMoreThan(paid.claimedCare())) {
            return Optional.empty();
        }
        Optional<Person.SupportRecord> ended = person.records().stream()
                .filter(record -> record.endedOn() != null
                        && YearMonth.from(record.endedOn()).isBefore(paid.month()))
                .max(Comparator.comparing(record -> Objects.requireNonNull(record.endedOn())))
                .filter(record -> due.isEmpty());
        return Optional.of(new Overpaid(
                paid,
                living,
                care,
                RecoveryReason.of(ended.map(Person.SupportRecord::endReason).orElse(null)),
                ended.map(Person.SupportRecord::endedOn).orElse(null)));
    }

    private boolean ownOffice(Due due) {
        return due.place().office().equals(office);
    }

    private boolean ownPayment(Person.PaidMonth paid) {
        return paid.officeCode().equals(office.code());
    }

    private static NewLine line(
            Due due,
            YearMonth month,
            LineKind kind,
            int part,
            Money living,
            Money care,
            @Nullable Money previous,
            @Nullable Cause cause) {
        return new NewLine(
                due.record().residentId(),
                month,
                kind,
                part,
                due.place(),
                due.record().mode(),
                due.tier(),
                living,
                care,
                previous,
                cause,
                due.record().onLeave());
    }
}
