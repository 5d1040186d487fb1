package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Reads items of the ledger, always within what the caller may see. */
@Singleton
final class ItemRepository {

    private static final String COLUMNS =
            """
            i.*, h.name AS home_name, h.city_code, h.county_code, h.township_code,
            (SELECT o.display_name FROM account o WHERE o.id = i.supervising_officer_id) AS officer_name
            """;

    private static final String FROM = "rectification_item i JOIN home h ON h.id = i.home_id";

    /** Without a narrower place the optimizer of MySQL would sort all items; this reads them in the standard order. */
    private static final String FROM_PROVINCE =
            "rectification_item i FORCE INDEX FOR ORDER BY (rectification_item_by_settled) STRAIGHT_JOIN home h"
                    + " ON h.id = i.home_id";

    private static final String STANDARD_ORDER = "i.settled, i.deadline, i.id";

    /** The states of an item that is not closed, so that an index which begins with the state serves. */
    private static final String UNSETTLED = "i.state IN ('OPEN', 'SUBMITTED', 'RETURNED')";

    private static final Map<String, String> SORTABLE = Map.of(
            "deadline", "i.deadline",
            "number", "i.number",
            "foundOn", "i.found_on",
            "home", "h.pinyin",
            "severity", "FIELD(i.severity, 'CRITICAL', 'MAJOR', 'GENERAL')",
            "state", "FIELD(i.state, 'OPEN', 'RETURNED', 'SUBMITTED', 'CLOSED')");

    private final Database database;
    private final ItemRows rows;

    ItemRepository(Database database, ItemRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The region whose office supervises a home in scope: its county, or its city where there are no counties. */
    Optional<String> supervisingRegion(Actor actor, long homeId) {
        Select select = Select.of("COALESCE(h.county_code, h.city_code) AS region_code", "home h")
                .where("h.id = ?", homeId)
                .where(actor.scope().homes("h"));
        return database.first(select.all(), row -> row.text("region_code"));
    }

    Page<ItemRow> page(Actor reader, ItemFilter filter, LocalDate today, PageQuery page) {
        Select select = select(COLUMNS, reader, filter, today).orderBy(page.orderBy(SORTABLE, STANDARD_ORDER));
        return database.page(select, page, row -> rows.listed(row, reader, today));
    }

    /** The first items of the list in its order, for a report. */
    List<ItemRow> first(Actor reader, ItemFilter filter, LocalDate today, int limit) {
        SqlFragment all =
                select(COLUMNS, reader, filter, today).orderBy(STANDARD_ORDER).all();
        return database.list(
                new SqlFragment(all.sql() + " LIMIT " + limit, all.values()), row -> rows.listed(row, reader, today));
    }

    ItemTotals totals(Actor reader, ItemFilter filter, LocalDate today) {
        return database.first(
                        select(totalsUpTo(today), reader, filter.ofAnyState(), today)
                                .all(),
                        ItemRepository::totals)
                .orElseThrow();
    }

    private static String totalsUpTo(LocalDate today) {
        return String.format(
                Locale.ROOT,
                """
            COUNT(*) AS total,
            COALESCE(SUM(i.state = 'OPEN'), 0) AS open_items,
            COALESCE(SUM(i.state = 'SUBMITTED'), 0) AS submitted,
            COALESCE(SUM(i.state = 'RETURNED'), 0) AS returned,
            COALESCE(SUM(i.state = 'CLOSED'), 0) AS closed,
            COALESCE(SUM(i.state <> 'CLOSED' AND i.deadline < DATE '%s'), 0) AS overdue,
            COALESCE(SUM(i.state <> 'CLOSED' AND i.fire_department), 0) AS fire,
            COALESCE(SUM(i.state <> 'CLOSED' AND i.severity = 'CRITICAL'), 0) AS critical,
            COALESCE(SUM(i.extension_requested_until IS NOT NULL), 0) AS extensions_asked,
            COALESCE(SUM(i.cannot_be_upgraded), 0) AS cannot_be_upgraded
            """,
                today);
    }

    /** What is open at a home that the caller was found to see. */
    List<PlannedItem> open(long homeId) {
        return database.list(
                """
                SELECT i.* FROM rectification_item i WHERE i.home_id = ? AND i.state IN ('OPEN', 'SUBMITTED', 'RETURNED')
                ORDER BY FIELD(i.severity, 'CRITICAL', 'MAJOR', 'GENERAL'), i.deadline, i.id
                """,
                row -> new PlannedItem(
                        row.number("id"),
                        row.text("number"),
                        row.text("item_code"),
                        row.text("requirement"),
                        row.text("problem"),
                        row.choice("severity", Severity.class),
                        row.flag("fire_department"),
                        row.date("deadline"),
                        row.textOrNull("measure"),
                        row.textOrNull("responsible_person"),
                        row.decimalOrNull("cost"),
                        row.choiceOrNull("fund_source", FundSource.class)),
                homeId);
    }

    /** The failures of the same requirement at the same home before an item that the reader was found to see. */
    List<ItemDetail.EarlierItem> earlier(long id) {
        return database.list(
                """
                SELECT e.id, e.number, e.found_on, e.state
                FROM rectification_item i JOIN rectification_item e ON e.home_id = i.home_id AND e.item_code = i.item_code
                WHERE i.id = ? AND (e.found_on < i.found_on OR (e.found_on = i.found_on AND e.id < i.id))
                ORDER BY e.found_on DESC, e.id DESC LIMIT 20
                """,
                row -> new ItemDetail.EarlierItem(
                        row.number("id"),
                        row.text("number"),
                        row.date("found_on"),
                        row.choice("state", ItemState.class)),
                id);
    }

    /** One item that the reader may see, its list columns and the others. */
    <T> Optional<T> find(Actor reader, long id, Function<Row, T> mapping) {
        return database.first(
                Select.of(COLUMNS, FROM)
                        .where("i.id = ?", id)
                        .where(visibleTo(reader))
                        .all(),
                mapping);
    }

    static Select select(String columns, Actor reader, ItemFilter filter, LocalDate today) {
        Select select = Select.of(columns, wholeProvince(reader, filter) ? FROM_PROVINCE : FROM)
                .where(visibleTo(reader))
                .whereGiven("i.home_id = ?", filter.homeId())
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("h.township_code = ?", filter.township())
                .whereGiven("i.fire_department = ?", filter.fire())
                .whereGiven("i.severity = ?", filter.severity())
                .whereGiven("i.inspection_id = ?", filter.inspection())
                .whereGiven("i.deadline >= ?", filter.dueFrom())
                .whereGiven("i.deadline <= ?", filter.dueTo());
        if (filter.category() != null) {
            select.where("i.category = ? OR i.category_en = ?", filter.category(), filter.category());
        }
        if (filter.extension() != null) {
            select.where("i.extension_requested_until IS " + (filter.extension() ? "NOT NULL" : "NULL"));
        }
        if (filter.repeated() != null) {
            select.where("i.repeats " + (filter.repeated() ? "> 0" : "= 0"));
        }
        if (filter.state() != null && !filter.state().isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(filter.state().size(), "?"));
            select.where(
                    SqlFragment.of("i.state IN (" + marks + ")", filter.state().toArray()));
        }
        if (filter.overdue() != null) {
            select.where(
                    filter.overdue() ? UNSETTLED + " AND i.deadline < ?" : "i.state = 'CLOSED' OR i.deadline >= ?",
                    today);
        }
        return search(select, filter.q());
    }

    private static boolean wholeProvince(Actor reader, ItemFilter filter) {
        return reader.scope().level() == Scope.Level.PROVINCE
                && filter.homeId() == null
                && filter.city() == null
                && filter.county() == null
                && filter.township() == null
                && filter.inspection() == null;
    }

    private static Select search(Select select, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return select;
        }
        String text = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String letters = text.replace(" ", "").toLowerCase(Locale.ROOT);
        return select.where(
                """
                i.number LIKE ? OR i.item_code LIKE ? OR i.requirement LIKE ? OR i.problem LIKE ? OR h.name LIKE ?
                    OR h.pinyin_initials LIKE ?
                """,
                text,
                text,
                text,
                text,
                text,
                letters);
    }

    /** The caller's homes; of them, for the fire department, its own items only. */
    private static SqlFragment visibleTo(Actor reader) {
        SqlFragment homes = reader.scope().homes("h");
        return reader.role() == Role.FIRE
                ? new SqlFragment(homes.sql() + " AND i.fire_department = TRUE", homes.values())
                : homes;
    }

    private static ItemTotals totals(Row row) {
        return new ItemTotals(
                row.number("total"),
                row.number("open_items"),
                row.number("submitted"),
                row.number("returned"),
                row.number("closed"),
                row.number("overdue"),
                row.number("fire"),
                row.number("critical"),
                row.number("extensions_asked"),
                row.number("cannot_be_upgraded"));
    }
}
