package org.yian.policies;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** The days on which the calendar differs from the week; nothing of them is kept in memory, so that a change holds at once. */
@Singleton
class HolidayRepository {

    private final Database database;
    private final Clock clock;

    HolidayRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Holiday> of(int year) {
        return database.list(
                "SELECT * FROM holiday WHERE day BETWEEN ? AND ? ORDER BY day",
                HolidayRepository::holiday,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    boolean has(int year) {
        return database.count(
                        "SELECT COUNT(*) FROM holiday WHERE day BETWEEN ? AND ?",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                > 0;
    }

    Optional<Holiday> lock(LocalDate day) {
        return database.first("SELECT * FROM holiday WHERE day = ? FOR UPDATE", HolidayRepository::holiday, day);
    }

    void insert(LocalDate day, HolidayChange change) {
        database.change(
                "INSERT INTO holiday (day, working, name, source, updated_at) VALUES (?, ?, ?, ?, ?)",
                day,
                change.working(),
                change.name().strip(),
                change.source().strip(),
                clock.instant());
    }

    void update(LocalDate day, HolidayChange change) {
        database.change(
                """
                UPDATE holiday SET working = ?, name = ?, source = ?, updated_at = ?, version = version + 1 WHERE day = ?
                """,
                change.working(),
                change.name().strip(),
                change.source().strip(),
                clock.instant(),
                day);
    }

    void delete(LocalDate day) {
        database.change("DELETE FROM holiday WHERE day = ?", day);
    }

    private static Holiday holiday(Row row) {
        return new Holiday(
                row.date("day"), row.flag("working"), row.text("name"), row.text("source"), row.integer("version"));
    }
}
