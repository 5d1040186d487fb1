package org.yian.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.TimeFactory;
import org.yian.residents.PersonalDataCipher;

/**
 * Two lists of the dead that offices of 张掖 have imported, with something of each kind to find, as the matching itself would
 * find it; and two filings of the county that wait for its verification.
 */
final class DemoDeathLists {

    private static final String COUNTY = "620702";
    private static final String CITY = "620700";
    private static final int OTHERS_ON_A_LIST = 46;

    private final Database database;
    private final PersonalDataCipher cipher;
    private final LocalDate today;

    DemoDeathLists(Database database, PersonalDataCipher cipher, LocalDate today) {
        this.database = database;
        this.cipher = cipher;
        this.today = today;
    }

    private record Person(
            long id, String name, byte[] hash, @Nullable LocalDate diedOn, @Nullable LocalDate reportedOn) {

        boolean filedLate() {
            return reportedOn != null && diedOn != null && reportedOn.isAfter(diedOn.plusDays(2));
        }
    }

    void load() {
        long city = account("city");
        long county = account("county");
        long funerals = list("CIVIL_AFFAIRS", "张掖市殡葬火化数据.xlsx", CITY, city, 12);
        long insurance = list("MEDICAL_INSURANCE", "甘州区医保死亡停保名单.xls", COUNTY, county, 3);
        List<Person> alive = stillSupported();
        LocalDate spring = today.minusDays(96);
        for (int number = 0; number < alive.size(); number++) {
            Person person = alive.get(number);
            LocalDate diedOn = number == 0 ? spring : today.minusDays(20L + 15L * number);
            long finding = finding(person, "STILL_SUPPORTED", "CRITICAL", diedOn, null, number == 3 ? county : city);
            if (number == 3) {
                evidence(finding, insurance, person, diedOn, person.name(), "待遇停保");
                dismiss(finding, county, "入户核实，本人健在；医保经办把同名人员停保，已函告更正。");
            } else {
                evidence(finding, funerals, person, diedOn, person.name(), "火化证 2026-%03d".formatted(100 + number));
            }
            if (number == 0) {
                evidence(finding, insurance, person, diedOn, person.name(), "死亡停保");
            }
        }
        filings(funerals, city, county);
        others(funerals, "funerals");
        others(insurance, "insurance");
        waitForVerification();
    }

    private long account(String username) {
        return database.count("SELECT id FROM account WHERE username = ?", username);
    }

    private long list(String kind, String fileName, String region, long account, int daysAgo) {
        return database.insert(
                """
                INSERT INTO death_list (kind, file_name, region_code, city_code, county_code, total_rows, first_died_on,
                    last_died_on, imported_by, imported_at)
                SELECT ?, ?, g.code, g.city_code, g.county_code, ?, ?, ?, ?, ? FROM region g WHERE g.code = ?
                """,
                kind,
                fileName,
                OTHERS_ON_A_LIST,
                today.minusDays(180),
                today.minusDays(15),
                account,
                at(daysAgo),
                region);
    }

    private Instant at(int daysAgo) {
        return today.minusDays(daysAgo).atTime(10, 20).atZone(TimeFactory.ZONE).toInstant();
    }

    /** Three in homes of the county, one of them in the home that can be tried, and a dispersed one. */
    private List<Person> stillSupported() {
        List<Person> people = new ArrayList<>();
        people.addAll(persons(
                """
                SELECT r.id, r.name, r.identity_number_hash, NULL AS died_at, NULL AS reported_at FROM resident r
                WHERE r.county_code = ? AND r.active = TRUE AND r.support_mode = 'CENTRALISED' AND r.id % 5 = 0
                    AND r.home_id NOT IN (SELECT a.home_id FROM account a WHERE a.username = 'director')
                ORDER BY r.id LIMIT 2
                """,
                COUNTY));
        people.addAll(persons(
                """
                SELECT r.id, r.name, r.identity_number_hash, NULL AS died_at, NULL AS reported_at FROM resident r
                WHERE r.county_code = ? AND r.active = TRUE AND r.support_mode = 'DISPERSED' ORDER BY r.id LIMIT 2
                """,
                COUNTY));
        return people;
    }

    /** Filings of the city: some came late, some name another day, one has another name; the others agree with the list. */
    private void filings(long list, long city, long county) {
        List<Person> dead = persons(
                """
                SELECT r.id, r.name, r.identity_number_hash, d.died_at, d.reported_at
                FROM death d JOIN resident r ON r.id = d.resident_id
                WHERE r.city_code = ? ORDER BY r.county_code <> '620702', d.id LIMIT 16
                """,
                CITY);
        int late = 0;
        int inTime = 0;
        for (Person person : dead) {
            LocalDate diedOn = Objects.requireNonNull(person.diedOn());
            if (person.filedLate()) {
                long finding = finding(person, "ENDED_LATE", "MAJOR", diedOn, person.reportedOn(), city);
                evidence(finding, list, person, diedOn, person.name(), null);
                if (late++ == 1) {
                    confirm(finding, county);
                }
            } else if (inTime < 2 && diedOn.plusDays(6).isBefore(today)) {
                inTime++;
                long finding = finding(person, "DAY_DIFFERS", "MAJOR", diedOn.plusDays(6), diedOn, city);
                evidence(finding, list, person, diedOn.plusDays(6), person.name(), "火化日期");
            } else if (inTime++ == 2) {
                String other = person.name().charAt(0) + "富贵";
                long finding = finding(person, "NAME_DIFFERS", "GENERAL", diedOn, null, city);
                evidence(finding, list, person, diedOn, other, null);
            } else {
                entry(list, person.hash(), person.name(), diedOn);
            }
        }
    }

    private List<Person> persons(String sql, String region) {
        return database.list(
                sql,
                row -> {
                    Instant died = row.momentOrNull("died_at");
                    Instant reported = row.momentOrNull("reported_at");
                    return new Person(
                            row.number("id"),
                            row.text("name"),
                            row.bytes("identity_number_hash"),
                            died == null ? null : LocalDate.ofInstant(died, TimeFactory.ZONE),
                            reported == null ? null : LocalDate.ofInstant(reported, TimeFactory.ZONE));
                },
                region);
    }

    private long finding(
            Person person, String kind, String severity, LocalDate diedOn, @Nullable LocalDate ranUntil, long finder) {
        return database.insert(
                """
                INSERT INTO death_finding (resident_id, home_id, city_code, county_code, township_code, kind, severity,
                    died_on, filed_died_on, reported_on, ran_until, found_by, found_at)
                SELECT r.id, r.home_id, r.city_code, r.county_code, r.township_code, ?, ?, ?, ?, ?, ?, ?, ?
                FROM resident r WHERE r.id = ?
                """,
                kind,
                severity,
                diedOn,
                person.diedOn(),
                person.reportedOn(),
                ranUntil,
                finder,
                at(3),
                person.id());
    }

    private void evidence(
            long finding, long list, Person person, LocalDate diedOn, String listName, @Nullable String remark) {
        entry(list, person.hash(), listName, diedOn);
        database.change(
                """
                INSERT INTO death_finding_evidence (finding_id, list_id, died_on, list_name, remark, found_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                finding,
                list,
                diedOn,
                listName,
                remark,
                at(3));
    }

    private void entry(long list, byte[] hash, String name, LocalDate diedOn) {
        database.change(
                "INSERT INTO death_list_entry (list_id, identity_hash, name_hash, died_on) VALUES (?, ?, ?, ?)",
                list,
                hash,
                cipher.hash("name:" + name),
                diedOn);
    }

    /** Dead people who were never supported: the rest of a list. */
    private void others(long list, String name) {
        long known = database.count("SELECT COUNT(*) FROM death_list_entry WHERE list_id = ?", list);
        for (long number = known; number < OTHERS_ON_A_LIST; number++) {
            byte[] hash = cipher.hash(name + number);
            database.change(
                    "INSERT INTO death_list_entry (list_id, identity_hash, name_hash, died_on) VALUES (?, ?, ?, ?)",
                    list,
                    hash,
                    hash,
                    today.minusDays(15 + number * 3));
        }
    }

    private void dismiss(long finding, long account, String reason) {
        settle(finding, account, "DISMISSED", null, null, reason);
    }

    private void confirm(long finding, long account) {
        settle(finding, account, "CONFIRMED", "RECOVER", new BigDecimal("502.00"), "敬老院迟报，次月供养金已发，责成退回院内公户，约谈院长。");
    }

    private void settle(
            long finding,
            long account,
            String state,
            @Nullable String action,
            @Nullable BigDecimal amount,
            String note) {
        database.change(
                """
                UPDATE death_finding SET state = ?, action = ?, amount = ?, note = ?, settled_by = ?, settled_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                state,
                action,
                amount,
                note,
                account,
                at(1),
                finding);
    }

    /** The last two of the county outside the home that can be tried: they came in a week ago and yesterday. */
    private void waitForVerification() {
        List<Long> last = database.list(
                """
                SELECT d.id FROM death d JOIN home h ON h.id = d.home_id
                WHERE h.county_code = ? AND h.id NOT IN (SELECT a.home_id FROM account a WHERE a.username = 'director')
                ORDER BY d.died_at DESC, d.id LIMIT 2
                """,
                row -> row.number("id"),
                COUNTY);
        for (int number = 0; number < last.size(); number++) {
            database.change(
                    "UPDATE death SET state = 'REPORTED', filed_at = ? WHERE id = ?",
                    at(number == 0 ? 8 : 1),
                    last.get(number));
        }
    }
}
