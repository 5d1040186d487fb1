package org.yian.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;

/**
 * What fills the days: leaves, trainings, exits that wait, and in the home that can be tried the duty roster and the roll
 * calls. It draws from numbers of its own, so that nothing else of the demonstration depends on it.
 */
final class DemoDays {

    private static final long SEED = 20171204;
    private static final int ROLL_CALLS = 6;

    private static final List<String> REASONS = List.of("回村探亲", "侄女结婚", "回村上坟", "在亲戚家过节", "处理家中土地事务");
    private static final List<String> FETCHED_BY = List.of("侄子", "侄女", "外甥", "兄弟", "村委会干部");
    private static final List<String> TOPICS =
            List.of("消防安全与应急疏散演练", "失能老人护理技能", "食品安全与食堂管理", "养老机构服务安全基本规范宣讲", "财务制度与供养资金管理");

    private final Database database;
    private final DemoOffices offices;
    private final LocalDate today;
    private final Random random = new Random(SEED);

    DemoDays(Database database, DemoOffices offices, LocalDate today) {
        this.database = database;
        this.offices = offices;
        this.today = today;
    }

    void load(List<DemoHome> homes) {
        DemoHome own = DemoOffices.demonstrationHome(homes);
        leaves(own);
        trainings();
        exits(own);
        duty(own);
        rollCalls(own);
        rollCallsOfOthers(own);
        longLeaves(own);
    }

    private record Person(long id, long homeId) {}

    /** Most are back; of those still out some are overdue. */
    private void leaves(DemoHome own) {
        List<Person> people = database.list(
                """
                SELECT id, home_id FROM resident WHERE active = TRUE AND home_id IS NOT NULL AND home_id <> ? AND id % 37 = 0
                UNION ALL (SELECT id, home_id FROM resident WHERE active = TRUE AND home_id = ? ORDER BY pinyin, id LIMIT 8 OFFSET 20)
                ORDER BY id
                """,
                row -> new Person(row.number("id"), row.number("home_id")), own.id(), own.id());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            Person person = people.get(number);
            boolean out = number % 6 == 0 || (person.homeId() == own.id() && number % 2 == 0);
            LocalDate left = today.minusDays(out ? 1 + random.nextInt(12) : 20 + random.nextInt(300));
            LocalDate expected = left.plusDays(2 + random.nextInt(9));
            String fetchedBy = FETCHED_BY.get(random.nextInt(FETCHED_BY.size()));
            rows.add(new @Nullable Object[] {
                person.id(),
                person.homeId(),
                left,
                expected,
                out ? null : expected.plusDays(random.nextInt(4) == 0 ? 2 : 0),
                REASONS.get(random.nextInt(REASONS.size())),
                fetchedBy,
                offices.directorOf(person.homeId()),
                left.atTime(9, 0).atZone(TimeFactory.ZONE).toInstant()
            });
        }
        database.changeAll(
                """
                INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, back_on, reason, fetched_by,
                    created_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    /** One of the province, one of each city, one or two of each county, each with people of its own. */
    private void trainings() {
        List<@Nullable Object[]> sessions = new ArrayList<>();
        List<String> regions = database.list(
                "SELECT code FROM region WHERE level IN ('PROVINCE', 'CITY', 'COUNTY') ORDER BY code",
                row -> row.text("code"));
        for (String region : regions) {
            sessions.add(new @Nullable Object[] {
                TOPICS.get(random.nextInt(TOPICS.size())),
                today.minusDays(10L + random.nextInt(340)),
                4 + random.nextInt(3) * 4,
                region
            });
        }
        database.changeAll(
                """
                INSERT INTO training_session (level, region_code, city_code, county_code, topic, held_on, hours, place)
                SELECT g.level, g.code, g.city_code, g.county_code, ?, ?, ?, '民政局会议室' FROM region g WHERE g.code = ?
                """,
                sessions);
        database.change(
                """
                INSERT INTO training_attendance (session_id, staff_id, passed)
                SELECT t.id, s.id, (s.id + t.id) % 9 <> 0
                FROM training_session t
                JOIN home h ON t.level = 'PROVINCE' OR (t.level = 'CITY' AND h.city_code = t.region_code)
                    OR (t.level = 'COUNTY' AND h.county_code = t.region_code)
                JOIN staff s ON s.home_id = h.id AND s.started_on <= t.held_on
                WHERE (s.id * 7 + t.id) % CASE t.level WHEN 'PROVINCE' THEN 11 WHEN 'CITY' THEN 5 ELSE 2 END = 0
                """);
    }

    /** Reported by homes, waiting for the township; two of them in the home that can be tried. */
    private void exits(DemoHome own) {
        List<Person> people = database.list(
                """
                SELECT id, home_id FROM resident
                WHERE active = TRUE AND support_mode = 'CENTRALISED' AND (id % 701 = 0
                    OR id IN (SELECT x.id FROM (SELECT id FROM resident WHERE home_id = ? AND active = TRUE
                        AND support_mode = 'CENTRALISED' ORDER BY pinyin, id LIMIT 2 OFFSET 30) x))
                ORDER BY home_id <> ?, id LIMIT 12
                """,
                row -> new Person(row.number("id"), row.number("home_id")), own.id(), own.id());
        for (Person person : people) {
            LocalDate reported = today.minusDays(1 + random.nextInt(9));
            long director = offices.directorOf(person.homeId());
            var at = reported.atTime(10, 30).atZone(TimeFactory.ZONE).toInstant();
            long exit = database.insert(
                    """
                    INSERT INTO resident_exit (resident_id, home_id, city_code, county_code, township_code, state, reason,
                        details, reported_on, leaving_on, reported_by, reported_at, updated_at)
                    SELECT id, home_id, city_code, county_code, township_code, 'REPORTED', 'OWN_WISH',
                        '本人要求回村随侄子生活，侄子已书面同意照料', ?, ?, ?, ?, ?
                    FROM resident WHERE id = ?
                    """,
                    reported,
                    today.plusDays(10),
                    director,
                    at,
                    at,
                    person.id());
            database.change(
                    "INSERT INTO resident_exit_step (exit_id, action, taken_by, taken_at) VALUES (?, 'REPORT', ?, ?)",
                    exit,
                    director,
                    at);
        }
    }

    /** This week and the last one; one night of this week is still empty. */
    private void duty(DemoHome own) {
        List<Long> staff = database.list(
                "SELECT id FROM staff WHERE home_id = ? AND active = TRUE AND employment <> 'VOLUNTEER' ORDER BY id",
                row -> row.number("id"),
                own.id());
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        for (LocalDate week : List.of(monday.minusWeeks(1), monday)) {
            long id = database.insert(
                    "INSERT INTO duty_week (home_id, monday, updated_by, updated_at) VALUES (?, ?, ?, ?)",
                    own.id(),
                    week,
                    offices.directorOf(own.id()),
                    week.minusDays(2).atTime(17, 0).atZone(TimeFactory.ZONE).toInstant());
            List<@Nullable Object[]> shifts = new ArrayList<>();
            for (int day = 0; day < 7; day++) {
                shifts.add(new @Nullable Object[] {id, week.plusDays(day), "DAY", staff.get(day % staff.size())});
                shifts.add(
                        new @Nullable Object[] {id, week.plusDays(day), "EVENING", staff.get((day + 1) % staff.size())
                        });
                if (day < 6 || week.isBefore(monday)) {
                    shifts.add(
                            new @Nullable Object[] {id, week.plusDays(day), "NIGHT", staff.get((day + 2) % staff.size())
                            });
                }
            }
            database.changeAll("INSERT INTO duty_shift (week_id, day, shift, staff_id) VALUES (?, ?, ?, ?)", shifts);
        }
    }

    /** Of the days before today: today's is for the one who tries. */
    private void rollCalls(DemoHome own) {
        for (int back = 1; back <= ROLL_CALLS; back++) {
            database.change(
                    """
                    INSERT INTO roll_call (home_id, called_at, called_by, roster, on_leave, missing)
                    SELECT ?, ?, ?, COUNT(*), SUM(l.id IS NOT NULL), 0
                    FROM resident r LEFT JOIN resident_leave l ON l.open_resident_id = r.id
                    WHERE r.home_id = ? AND r.active = TRUE
                    """,
                    own.id(),
                    today.minusDays(back)
                            .atTime(20, 10)
                            .atZone(TimeFactory.ZONE)
                            .toInstant(),
                    offices.directorOf(own.id()),
                    own.id());
        }
    }

    /** The other homes called yesterday; some of them have not for a week or at all, and in some the count is not right. */
    private void rollCallsOfOthers(DemoHome own) {
        database.change(
                """
                INSERT INTO roll_call (home_id, called_at, called_by, roster, on_leave, missing)
                SELECT c.home_id, IF(c.home_id % 17 = 0, ?, ?), c.director, c.roster - (c.home_id % 11 = 0), c.on_leave, 0
                FROM (SELECT r.home_id, COUNT(*) AS roster, SUM(l.id IS NOT NULL) AS on_leave,
                        (SELECT MIN(a.id) FROM account a WHERE a.home_id = r.home_id AND a.role = 'DIRECTOR') AS director
                    FROM resident r LEFT JOIN resident_leave l ON l.open_resident_id = r.id
                    WHERE r.home_id IS NOT NULL AND r.home_id <> ? AND r.active = TRUE
                    GROUP BY r.home_id) c
                WHERE c.home_id % 23 <> 0 AND c.director IS NOT NULL
                """,
                today.minusDays(8).atTime(19, 30).atZone(TimeFactory.ZONE).toInstant(),
                today.minusDays(1).atTime(19, 30).atZone(TimeFactory.ZONE).toInstant(),
                own.id());
    }

    /** Two of the county who were away for longer this year than the policy allows without a question. */
    private void longLeaves(DemoHome own) {
        List<Person> people = database.list(
                """
                SELECT r.id, r.home_id FROM resident r
                WHERE r.county_code = ? AND r.active = TRUE AND r.home_id <> ?
                    AND NOT EXISTS (SELECT 1 FROM resident_leave l WHERE l.resident_id = r.id)
                ORDER BY r.id LIMIT 2 OFFSET 3
                """,
                row -> new Person(row.number("id"), row.number("home_id")),
                own.countyCode(),
                own.id());
        for (Person person : people) {
            LocalDate left = today.minusDays(60);
            database.change(
                    """
                    INSERT INTO resident_leave (resident_id, home_id, left_on, expected_back_on, back_on, reason, fetched_by,
                        created_by, created_at)
                    VALUES (?, ?, ?, ?, ?, '在侄子家长住', '侄子', ?, ?)
                    """,
                    person.id(),
                    person.homeId(),
                    left,
                    left.plusDays(20),
                    left.plusDays(46),
                    offices.directorOf(person.homeId()),
                    left.atTime(9, 0).atZone(TimeFactory.ZONE).toInstant());
        }
    }
}
