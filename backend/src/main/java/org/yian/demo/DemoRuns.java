package org.yian.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.funds.FundSource;
import org.yian.funds.IncomeKind;
import org.yian.funds.MoneyPlace;
import org.yian.funds.Posting;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.TimeFactory;

/**
 * The allowance runs of a city for the last months, posted by its counties as the rule says: 518 yuan of living, and care by
 * the tier.
 */
final class DemoRuns {

    static final int MONTHS = 6;
    static final int POSTED_ON = 8;

    private static final Money LIVING = Money.of("518.00");
    private static final Map<String, Money> CARE = Map.of(
            "INDEPENDENT", Money.of("150.00"),
            "PARTIALLY_DEPENDENT", Money.of("300.00"),
            "DEPENDENT", Money.of("440.00"));

    private final Database database;
    private final Map<String, String> names;
    private final YearMonth first;
    private final YearMonth last;
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Paid> paid = new HashMap<>();
    private final List<@Nullable Object[]> lines = new ArrayList<>();
    private final List<@Nullable Object[]> payments = new ArrayList<>();

    /** @param names of the offices by their codes */
    DemoRuns(Database database, Map<String, String> names, YearMonth last) {
        this.database = database;
        this.names = names;
        this.last = last;
        this.first = last.minusMonths(MONTHS - 1L);
    }

    /** What a run has paid a home. */
    record Paid(long runId, long homeId, String office, String origin, int persons, Money living, Money care) {

        List<Posting> postings() {
            List<Posting> postings = new ArrayList<>();
            postings.add(
                    Posting.income(FundSource.SUPPORT, null, IncomeKind.LIVING_ALLOWANCE, MoneyPlace.BANK, living));
            if (care.signum() > 0) {
                postings.add(Posting.income(FundSource.CARE, null, IncomeKind.CARE_ALLOWANCE, MoneyPlace.BANK, care));
            }
            return postings;
        }

        Paid plus(Money moreLiving, Money moreCare) {
            return new Paid(runId, homeId, office, origin, persons + 1, living.plus(moreLiving), care.plus(moreCare));
        }
    }

    record Run(long id, String office, YearMonth month, boolean first) {

        Instant postedAt() {
            return month.atDay(POSTED_ON)
                    .atTime(10, 20)
                    .atZone(TimeFactory.ZONE)
                    .toInstant();
        }
    }

    /** @param homeId where the office believed the person to live */
    private record Person(
            long id,
            byte[] hash,
            @Nullable Long homeId,
            String county,
            @Nullable String township,
            String mode,
            String tier,
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate endedOn,
            @Nullable Instant reportedAt) {}

    /** What was paid to a home for a month; null: it came with the old books. */
    @Nullable
    Paid paid(long home, YearMonth month) {
        return paid.get(home + ":" + month);
    }

    /** Works out who was paid what, before the books are written. */
    void compute() {
        Map<String, List<Person>> counties = new LinkedHashMap<>();
        for (Person person : people()) {
            counties.computeIfAbsent(person.county(), any -> new ArrayList<>()).add(person);
        }
        counties.forEach((office, people) -> {
            Map<Long, Money> before = new HashMap<>();
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                Run run = new Run(runs.size() + 1L, office, month, month.equals(first));
                runs.add(run);
                for (Person person : people) {
                    pay(run, person, before);
                }
            }
        });
    }

    private List<Person> people() {
        return database.list(
                """
                SELECT r.*, d.reported_at, COALESCE((SELECT s.home_id FROM resident_stay s WHERE s.resident_id = r.id
                    AND r.in_home_since IS NOT NULL ORDER BY s.began_on, s.id LIMIT 1), r.home_id) AS known_home
                FROM resident r LEFT JOIN death d ON d.resident_id = r.id
                WHERE r.city_code = ? AND r.support_mode IN ('CENTRALISED', 'DISPERSED') AND r.county_code IS NOT NULL
                    AND (r.ended_on IS NULL OR r.ended_on >= ?) ORDER BY r.county_code, known_home, r.pinyin, r.id
                """,
                row -> new Person(
                        row.number("id"),
                        row.bytes("identity_number_hash"),
                        row.numberOrNull("known_home"),
                        row.text("county_code"),
                        row.textOrNull("township_code"),
                        row.text("support_mode"),
                        row.text("self_care_tier"),
                        row.dateOrNull("assessed_on"),
                        row.dateOrNull("ended_on"),
                        row.momentOrNull("reported_at")),
                DemoOffices.CITY,
                first.minusMonths(1).atDay(1));
    }

    /** Who dies in a month still has it; whose death is reported after the posting is paid for too. */
    private void pay(Run run, Person person, Map<Long, Money> before) {
        LocalDate firstDay = run.month().atDay(1);
        boolean unknown = person.reportedAt() != null && person.reportedAt().isAfter(run.postedAt());
        boolean due = person.endedOn() == null || !person.endedOn().isBefore(firstDay) || unknown;
        Money previous = before.get(person.id());
        if (!due && previous == null) {
            return;
        }
        String tier = tier(person);
        Money living = due ? LIVING : Money.ZERO;
        Money care = due ? Objects.requireNonNull(CARE.get(tier)) : Money.ZERO;
        lines.add(new @Nullable Object[] {
            run.id(),
            person.id(),
            person.hash(),
            firstDay,
            person.homeId(),
            DemoOffices.CITY,
            person.county(),
            person.township(),
            person.mode(),
            tier,
            living,
            care,
            previous,
            due ? null : "DEATH"
        });
        if (!due) {
            before.remove(person.id());
            return;
        }
        before.put(person.id(), living.plus(care));
        payments.add(new @Nullable Object[] {
            run.id(),
            person.county(),
            person.id(),
            person.hash(),
            firstDay,
            person.homeId(),
            DemoOffices.CITY,
            person.county(),
            person.township(),
            person.mode(),
            tier,
            living,
            care,
            run.postedAt()
        });
        count(run, person, living, care);
    }

    private void count(Run run, Person person, Money living, Money care) {
        Long home = person.homeId();
        if (home != null) {
            paid.merge(
                    home + ":" + run.month(),
                    new Paid(
                            run.id(),
                            home,
                            names.getOrDefault(run.office(), ""),
                            "allowance:%s:%s:%d".formatted(run.office(), run.month(), home),
                            1,
                            living,
                            care),
                    (earlier, one) -> earlier.plus(living, care));
        }
    }

    /** Whoever was assessed anew in the last month was paid as somebody independent until then. */
    private String tier(Person person) {
        LocalDate assessed = person.assessedOn();
        return assessed != null && assessed.isAfter(last.atDay(1)) ? "INDEPENDENT" : person.tier();
    }

    /** @param entries the entries in the books by what they were made for */
    void write(DemoRunWriter writer, Map<String, Long> entries) {
        writer.write(new Written(runs, lines, payments, paid.values()), entries);
        writer.beginThisMonth(runs.size() + 1L, last.plusMonths(1));
    }

    /** All that is to be written. */
    record Written(
            List<Run> runs,
            List<@Nullable Object[]> lines,
            List<@Nullable Object[]> payments,
            Collection<Paid> homes) {}
}
