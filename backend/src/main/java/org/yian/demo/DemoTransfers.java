package org.yian.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yian.platform.Database;

/** Two persons of the county came from another of its homes, which the office heard of only after the month was posted. */
final class DemoTransfers {

    private static final int PERSONS = 2;
    private static final int MOVED_ON = 20;

    private final Database database;
    private final YearMonth last;

    /** @param last the last month that is posted */
    DemoTransfers(Database database, YearMonth last) {
        this.database = database;
        this.last = last;
    }

    private record Person(long id, long homeId, LocalDate admittedOn) {}

    void load() {
        List<Long> homes = database.list(
                "SELECT id FROM home WHERE county_code = ? ORDER BY id LIMIT 2",
                row -> row.number("id"),
                DemoOffices.COUNTY);
        if (homes.size() < 2) {
            return;
        }
        List<Person> people = database.list(
                """
                SELECT id, home_id, admitted_on FROM resident WHERE home_id = ? AND active = TRUE
                    AND support_mode = 'CENTRALISED' ORDER BY id LIMIT
                """
                        + PERSONS,
                row -> new Person(row.number("id"), row.number("home_id"), row.date("admitted_on")),
                homes.get(0));
        LocalDate movedOn = last.minusMonths(1).atDay(MOVED_ON);
        for (Person person : people) {
            database.change(
                    "UPDATE resident_stay SET began_on = ? WHERE resident_id = ? AND ended_on IS NULL",
                    movedOn,
                    person.id());
            database.change(
                    "INSERT INTO resident_stay (resident_id, home_id, began_on, ended_on) VALUES (?, ?, ?, ?)",
                    person.id(),
                    homes.get(1),
                    person.admittedOn(),
                    movedOn);
            database.change("UPDATE resident SET in_home_since = ? WHERE id = ?", movedOn, person.id());
        }
    }
}
