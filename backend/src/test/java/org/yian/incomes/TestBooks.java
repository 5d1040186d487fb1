package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;

/** Homes whose books are open since October 2026, and what is in them. */
@Singleton
class TestBooks {

    private final Database database;

    TestBooks(Database database) {
        this.database = database;
    }

    void open(long home) {
        database.change("INSERT INTO fund_book (home_id, opened_on) VALUES (?, '2026-10-01')", home);
    }

    void closeOctober(long home) {
        database.change("UPDATE fund_book SET closed_through = '2026-10-01' WHERE home_id = ?", home);
    }

    /** What is in hand and left, as {@code CASH 10.00} and {@code DONATION 10.00}, in the order of their making. */
    List<String> balances(long home) {
        return database.list(
                "SELECT COALESCE(source, kind) AS what, balance FROM fund_account WHERE home_id = ? ORDER BY id",
                row -> row.text("what") + " " + row.money("balance"),
                home);
    }

    /** Somebody who lives in a home as a paying boarder from a day on up to, not including, another. */
    long boarder(long home, String name, LocalDate from, @Nullable LocalDate to) {
        return database.insert(
                """
                INSERT INTO resident (home_id, name, pinyin, pinyin_initials, sex, birth_date, identity_number_encrypted,
                    identity_number_hash, identity_number_masked, support_mode, admitted_on, ended_on)
                VALUES (?, ?, 'x', 'x', 'MALE', '1945-01-01', 'x', UNHEX(SHA2(UUID(), 256)), '620***********1234', 'BOARDER',
                    ?, ?)
                """,
                home,
                name,
                from,
                to);
    }
}
