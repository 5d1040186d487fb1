package org.yian.access;

import jakarta.inject.Singleton;
import java.util.Map;
import org.yian.platform.Database;

/** Closings of months. */
@Singleton
class ClosingRoutes implements RouteContribution {

    private static final String REASON = "{\"reason\":\"余额不符\"}";

    private final Database database;

    ClosingRoutes(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, RouteObjects.Maker> makers() {
        return Map.of(
                "home-with-books", (place, caller) -> Long.toString(book(place)),
                "month", (place, caller) -> "2026-01",
                "month-closing", (place, caller) -> Long.toString(closing(place)),
                "published-home", (place, caller) -> Long.toString(published(place)));
    }

    @Override
    public Map<String, RouteObjects.Body> bodies() {
        return Map.of(
                "POST /api/month-closings/{id}/return", (place, caller) -> REASON,
                "POST /api/month-closings/{id}/reopening", (place, caller) -> REASON);
    }

    private long book(RouteObjects.Place place) {
        database.change("INSERT IGNORE INTO fund_book (home_id, opened_on) VALUES (?, '2026-01-01')", place.homeId());
        return place.homeId();
    }

    /** A home with a statement of the month. */
    private long published(RouteObjects.Place place) {
        long home = book(place);
        if (database.count("SELECT COUNT(*) FROM home_statement WHERE home_id = ?", home) == 0) {
            long closing = database.insert(
                    """
                    INSERT INTO month_closing (home_id, month, state, book_cash, book_bank, counted_cash, statement_bank,
                        submitted_at) VALUES (?, '2026-01-01', 'CLOSED', 0, 0, 0, 0, '2026-02-01')
                    """,
                    home);
            database.insert(
                    """
                    INSERT INTO home_statement (home_id, month, closing_id, residents, opening, income, expenses, closing,
                        cash, bank, published_at) VALUES (?, '2026-01-01', ?, 0, 0, 0, 0, 0, 0, 0, '2026-02-01')
                    """,
                    home,
                    closing);
        }
        return home;
    }

    /** A count that the books do not agree with, so that nobody ever closes the month. */
    private long closing(RouteObjects.Place place) {
        long home = book(place);
        database.change("UPDATE month_closing SET state = 'REPLACED' WHERE open_home_id = ?", home);
        return database.insert(
                """
                INSERT INTO month_closing (home_id, month, state, book_cash, book_bank, counted_cash, statement_bank,
                    submitted_at) VALUES (?, '2026-01-01', 'SUBMITTED', 999999, 0, 999999, 0, '2026-02-01')
                """,
                home);
    }
}
