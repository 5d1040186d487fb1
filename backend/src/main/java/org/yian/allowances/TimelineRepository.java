package org.yian.allowances;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.SqlFragment;
import org.yian.residents.EndReason;
import org.yian.residents.SelfCareTier;
import org.yian.residents.SupportMode;

/** Reads all that decides what the persons of an office are paid, for all of them at once. */
@Singleton
class TimelineRepository {

    private final Database database;

    TimelineRepository(Database database) {
        this.database = database;
    }

    /** The months that the office has posted. */
    Set<YearMonth> postedMonths(Office office) {
        return database
                .list(
                        "SELECT month FROM allowance_run WHERE office_code = ? AND state = 'POSTED'",
                        row -> YearMonth.from(row.date("month")),
                        office.code())
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * All whom the office pays or has paid within the look-back, in the order of the homes and their names.
     *
     * @param from the first month of the look-back
     */
    Collection<Person> persons(Office office, YearMonth month, YearMonth from) {
        Reading reading = new Reading(new Query(office, month, from));
        return reading.persons();
    }

    /** The condition that keeps what belongs to an office. */
    private static SqlFragment of(Office office, String alias) {
        return office.countyCode() == null
                ? SqlFragment.of(alias + ".city_code = ? AND " + alias + ".county_code IS NULL", office.cityCode())
                : SqlFragment.of(alias + ".county_code = ?", office.code());
    }

    private record Query(Office office, YearMonth month, YearMonth from) {

        /** Who lives there, who did within the look-back, and who was paid: by the hash of the identity number. */
        SqlFragment about(String columns, String joins, String order) {
            LocalDate since = from.atDay(1);
            SqlFragment residents = of(office, "i");
            SqlFragment homes = of(office, "h");
            List<Object> values = new ArrayList<>(residents.values());
            values.add(since);
            values.addAll(homes.values());
            values.add(since);
            values.add(office.code());
            values.add(since);
            String sql =
                    """
                    SELECT %s FROM (
                        SELECT i.identity_number_hash AS hash FROM resident i
                        WHERE %s AND (i.ended_on IS NULL OR i.ended_on >= ?)
                        UNION
                        SELECT i.identity_number_hash FROM home h JOIN resident_stay s ON s.home_id = h.id
                            JOIN resident i ON i.id = s.resident_id
                        WHERE %s AND s.ended_on >= ?
                        UNION
                        SELECT p.person_hash FROM allowance_payment p WHERE p.office_code = ? AND p.for_month >= ?
                    ) k %s ORDER BY %s
                    """
                            .formatted(columns, residents.sql(), homes.sql(), joins, order);
            return new SqlFragment(sql, values);
        }
    }

    /** One pass over the tables; rows are put together in memory. */
    private final class Reading {

        private final Query query;
        private final Map<String, Builder> builders = new LinkedHashMap<>();
        private final Map<Long, List<Person.Stay>> stays = new HashMap<>();
        private final Map<Long, List<Person.Assessed>> assessments = new HashMap<>();
        private final Map<Long, Boolean> onLeave = new HashMap<>();
        private final Map<String, Map<YearMonth, Claimed>> claims = new HashMap<>();
        private final Map<Long, Person.Place> moved = new HashMap<>();
        private YearMonth paidSince;

        Reading(Query query) {
            this.query = query;
            this.paidSince = query.from();
        }

        Collection<Person> persons() {
            readStays();
            readAssessments();
            readLeaves();
            readClaims();
            readMoves();
            readRecords();
            readHolds();
            readPayments();
            return builders.values().stream().map(Builder::person).toList();
        }

        private void each(SqlFragment sql, Consumer<Row> rows) {
            database.stream(sql, rows);
        }

        private void readRecords() {
            SqlFragment sql = query.about(
                    "r.*",
                    "JOIN resident r ON r.identity_number_hash = k.hash",
                    "r.home_id, r.pinyin, r.admitted_on, r.id");
            each(sql, row -> {
                byte[] hash = row.bytes("identity_number_hash");
                long id = row.number("id");
                builders.computeIfAbsent(hex(hash), key -> new Builder(hash))
                        .records
                        .add(new Person.SupportRecord(
                                id,
                                row.choice("support_mode", SupportMode.class),
                                row.date("admitted_on"),
                                row.dateOrNull("confirmed_on"),
                                row.dateOrNull("ended_on"),
                                row.choiceOrNull("end_reason", EndReason.class),
                                row.choiceOrNull("self_care_tier", SelfCareTier.class),
                                place(row),
                                stays.getOrDefault(id, List.of()),
                                assessments.getOrDefault(id, List.of()),
                                onLeave.containsKey(id)));
            });
        }

        private void readStays() {
            each(
                    query.about(
                            "s.resident_id, s.began_on, s.ended_on, s.home_id, h.city_code, h.county_code, h.township_code",
                            """
                            JOIN resident r ON r.identity_number_hash = k.hash
                            JOIN resident_stay s ON s.resident_id = r.id JOIN home h ON h.id = s.home_id
                            """,
                            "s.began_on, s.id"),
                    row -> stays.computeIfAbsent(row.number("resident_id"), key -> new ArrayList<>())
                            .add(new Person.Stay(place(row), row.date("began_on"), row.dateOrNull("ended_on"))));
        }

        private void readAssessments() {
            each(
                    query.about(
                            "a.resident_id, a.assessed_on, a.tier",
                            """
                            JOIN resident r ON r.identity_number_hash = k.hash
                            JOIN self_care_assessment a ON a.resident_id = r.id
                            """,
                            "a.assessed_on, a.id"),
                    row -> assessments
                            .computeIfAbsent(row.number("resident_id"), key -> new ArrayList<>())
                            .add(new Person.Assessed(row.date("assessed_on"), row.choice("tier", SelfCareTier.class))));
        }

        private void readLeaves() {
            SqlFragment sql = query.about(
                    "DISTINCT l.resident_id",
                    """
                    JOIN resident r ON r.identity_number_hash = k.hash JOIN resident_leave l ON l.resident_id = r.id
                    WHERE l.back_on IS NULL OR (l.left_on <= ? AND l.back_on > ?)
                    """,
                    "l.resident_id");
            List<Object> values = new ArrayList<>(sql.values());
            values.add(query.month().atDay(1));
            values.add(query.month().atDay(1));
            each(new SqlFragment(sql.sql(), values), row -> onLeave.put(row.number("resident_id"), true));
        }

        private void readHolds() {
            SqlFragment sql = query.about(
                    "o.person_hash, o.first_month",
                    "JOIN allowance_hold o ON o.person_hash = k.hash WHERE o.released_at IS NULL OR o.released_at >= ?",
                    "o.id");
            List<Object> values = new ArrayList<>(sql.values());
            values.add(query.from().atDay(1));
            each(new SqlFragment(sql.sql(), values), row -> {
                YearMonth first = YearMonth.from(row.date("first_month"));
                paidSince = first.isBefore(paidSince) ? first : paidSince;
                Optional.ofNullable(builders.get(hex(row.bytes("person_hash"))))
                        .ifPresent(builder -> builder.held(first));
            });
        }

        private void readPayments() {
            SqlFragment sql = query.about(
                    "p.*",
                    "JOIN allowance_payment p ON p.person_hash = k.hash WHERE p.for_month >= ?",
                    "p.for_month, p.part");
            List<Object> values = new ArrayList<>(sql.values());
            values.add(paidSince.atDay(1));
            each(new SqlFragment(sql.sql(), values), row -> {
                String hash = hex(row.bytes("person_hash"));
                YearMonth month = YearMonth.from(row.date("for_month"));
                Claimed claimed = claims.getOrDefault(hash, Map.of()).getOrDefault(month, Claimed.NOTHING);
                Optional.ofNullable(builders.get(hash)).ifPresent(builder -> builder.paid(paid(row, month, claimed)));
            });
        }

        private void readClaims() {
            each(
                    query.about(
                            "c.person_hash, m.for_month, m.living, m.care",
                            "JOIN recovery c ON c.person_hash = k.hash JOIN recovery_month m ON m.recovery_id = c.id",
                            "m.id"),
                    row -> claims.computeIfAbsent(hex(row.bytes("person_hash")), key -> new HashMap<>())
                            .merge(
                                    YearMonth.from(row.date("for_month")),
                                    new Claimed(row.money("living"), row.money("care")),
                                    Claimed::plus));
        }

        /** Where money lies that was moved to another home: the last move of a payment counts. */
        private void readMoves() {
            each(
                    SqlFragment.of(
                            """
                            SELECT m.payment_id, m.to_home_id AS home_id, h.city_code, h.county_code, h.township_code
                            FROM allowance_move m JOIN home h ON h.id = m.to_home_id WHERE m.office_code = ? ORDER BY m.id
                            """,
                            query.office().code()),
                    row -> moved.put(row.number("payment_id"), place(row)));
        }

        private Person.PaidMonth paid(Row row, YearMonth month, Claimed claimed) {
            return new Person.PaidMonth(
                    month,
                    row.integer("part") + 1,
                    row.text("office_code"),
                    row.number("resident_id"),
                    moved.getOrDefault(row.number("id"), place(row)),
                    row.choice("mode", SupportMode.class),
                    row.choiceOrNull("tier", SelfCareTier.class),
                    row.money("living"),
                    row.money("care"),
                    claimed.living(),
                    claimed.care());
        }

        private static Person.Place place(Row row) {
            return new Person.Place(
                    row.numberOrNull("home_id"),
                    row.text("city_code"),
                    row.textOrNull("county_code"),
                    row.textOrNull("township_code"));
        }
    }

    private static final class Builder {

        private final byte[] hash;
        private final List<Person.SupportRecord> records = new ArrayList<>();
        private final Map<YearMonth, Person.PaidMonth> payments = new LinkedHashMap<>();
        private Optional<YearMonth> heldFrom = Optional.empty();

        Builder(byte[] hash) {
            this.hash = hash;
        }

        void held(YearMonth first) {
            heldFrom = heldFrom.filter(known -> known.isBefore(first)).or(() -> Optional.of(first));
        }

        /** The later parts of a month add to the first one; the last one knows the tier. */
        void paid(Person.PaidMonth part) {
            payments.merge(part.month(), part, Person.PaidMonth::plus);
        }

        Person person() {
            records.sort((one, other) -> one.admittedOn().compareTo(other.admittedOn()));
            return new Person(hash, List.copyOf(records), List.copyOf(payments.values()), heldFrom.orElse(null));
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
