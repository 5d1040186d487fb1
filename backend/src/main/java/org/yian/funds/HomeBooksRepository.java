package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.Regions;

/** The books of all homes of a scope with their balances and how far they are closed, in one query. */
@Singleton
class HomeBooksRepository {

    private static final String COLUMNS =
            """
            h.id, h.name, COALESCE(h.county_code, h.city_code) AS area_code, b.opened_on, b.closed_through, b.next_month,
            c.id AS waiting_id,
            COALESCE(SUM(IF(a.kind = 'CASH', a.balance, 0)), 0) AS cash,
            COALESCE(SUM(IF(a.kind = 'BANK', a.balance, 0)), 0) AS bank,
            COALESCE(SUM(IF(a.source = 'SUPPORT', a.balance, 0)), 0) AS support,
            COALESCE(SUM(IF(a.source = 'CARE', a.balance, 0)), 0) AS care,
            COALESCE(SUM(IF(a.kind = 'SOURCE' AND a.source NOT IN ('SUPPORT', 'CARE'), a.balance, 0)), 0) AS other_sources
            """;

    private static final String FROM =
            """
            home h LEFT JOIN fund_book b ON b.home_id = h.id LEFT JOIN month_closing c ON c.open_home_id = h.id
            LEFT JOIN fund_account a ON a.home_id = h.id
            """;

    private final Database database;
    private final Regions regions;

    HomeBooksRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /**
     * The months that matter on a day.
     *
     * @param running the month that is not over
     * @param lateUpTo the newest month whose closing is late when it is still open
     */
    record Months(YearMonth running, YearMonth lateUpTo) {

        static Months on(LocalDate today, int lateDays) {
            return new Months(
                    YearMonth.from(today),
                    YearMonth.from(today.minusDays(lateDays)).minusMonths(1));
        }
    }

    Page<HomeBooksRow> page(Scope scope, HomeBooksFilter filter, Months months, PageQuery page) {
        return database.page(select(scope, filter, months), page, row -> view(row, months));
    }

    Select select(Scope scope, HomeBooksFilter filter, Months months) {
        Select select = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .where("h.status = 'OPEN' OR b.home_id IS NOT NULL")
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county());
        if (filter.standing() != null) {
            select.where(condition(filter.standing(), months));
        }
        search(select, filter.q());
        return select.groupBy(
                        "h.id, h.name, h.pinyin, h.county_code, h.city_code, b.opened_on, b.closed_through, b.next_month, c.id")
                .orderBy("h.pinyin, h.id");
    }

    private static void search(Select select, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            String text = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            String letters = text.replace(" ", "").toLowerCase(Locale.ROOT);
            select.where("h.name LIKE ? OR h.pinyin_initials LIKE ? OR h.pinyin LIKE ?", text, letters, letters);
        }
    }

    /** The condition on {@code fund_book b} and the waiting {@code month_closing c}. */
    private static SqlFragment condition(BooksStanding standing, Months months) {
        LocalDate late = months.lateUpTo().atDay(1);
        LocalDate running = months.running().atDay(1);
        return switch (standing) {
            case NOT_OPENED -> SqlFragment.of("b.home_id IS NULL");
            case TO_CONFIRM -> SqlFragment.of("c.id IS NOT NULL");
            case LATE -> SqlFragment.of("b.next_month <= ? AND c.id IS NULL", late);
            case TO_CLOSE -> SqlFragment.of("b.next_month > ? AND b.next_month < ? AND c.id IS NULL", late, running);
            case UP_TO_DATE -> SqlFragment.of("b.next_month >= ? AND c.id IS NULL", running);
        };
    }

    private HomeBooksRow view(Row row, Months months) {
        LocalDate closed = row.dateOrNull("closed_through");
        LocalDate nextDay = row.dateOrNull("next_month");
        YearMonth next = nextDay == null ? null : YearMonth.from(nextDay);
        Long waiting = row.numberOrNull("waiting_id");
        return new HomeBooksRow(
                row.number("id"),
                row.text("name"),
                regions.name(row.textOrNull("area_code")),
                standing(next, waiting, months),
                closed == null ? null : YearMonth.from(closed).toString(),
                next == null ? null : next.toString(),
                next == null ? 0 : Math.max(0, Math.toIntExact(next.until(months.running(), ChronoUnit.MONTHS))),
                waiting,
                row.money("cash"),
                row.money("bank"),
                row.money("support"),
                row.money("care"),
                row.money("other_sources"));
    }

    private static BooksStanding standing(@Nullable YearMonth next, @Nullable Long waiting, Months months) {
        if (next == null) {
            return BooksStanding.NOT_OPENED;
        }
        if (waiting != null) {
            return BooksStanding.TO_CONFIRM;
        }
        if (!next.isAfter(months.lateUpTo())) {
            return BooksStanding.LATE;
        }
        return next.isBefore(months.running()) ? BooksStanding.TO_CLOSE : BooksStanding.UP_TO_DATE;
    }
}
