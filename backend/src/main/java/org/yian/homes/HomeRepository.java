package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Scope;
import org.yian.platform.Select;

/** Reads homes, always within a scope. */
@Singleton
class HomeRepository {

    static final String STANDARD_ORDER = "h.pinyin, h.id";

    /** Every home has its figures; joined from the left they are left out where only homes are counted. */
    private static final String FROM = "home h LEFT JOIN home_figures f ON f.home_id = h.id";

    /**
     * What is formatted in is today: an item is overdue when its deadline is before. The index is named because the
     * optimizer of MariaDB takes the few overdue items of all homes for cheaper, and reads them for each home again.
     */
    private static final String FIGURE_COLUMNS =
            """
            f.beds, f.residents, f.managers, f.professional_care_workers, f.open_items, f.open_fire_items,
            (SELECT COUNT(*) FROM rectification_item i FORCE INDEX (rectification_item_by_home)
             WHERE i.home_id = h.id AND i.state IN ('OPEN', 'SUBMITTED', 'RETURNED') AND i.deadline < DATE '%s')
                AS overdue_items
            """;

    private static final String ROW_COLUMNS =
            """
            h.id, h.name, h.status, h.city_code, h.county_code, h.township_code, h.approval_status, h.fire_status,
            h.phone, h.person_in_charge,
            """
                    + FIGURE_COLUMNS;

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "h.pinyin",
            "beds", "f.beds",
            "residents", "f.residents",
            "occupancyPercent", "f.residents / NULLIF(f.beds, 0)",
            "managers", "f.managers",
            "openItems", "f.open_items",
            "professionalCareWorkers", "f.professional_care_workers");

    private final Database database;
    private final HomeRows rows;

    HomeRepository(Database database, HomeRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Page<HomeRow> page(Scope scope, HomeFilter filter, StaffingTarget target, LocalDate today, PageQuery page) {
        Select select = select(scope, filter, target, today).orderBy(page.orderBy(SORTABLE, STANDARD_ORDER));
        return database.page(select, page, row -> rows.listed(row, target));
    }

    /** Every home that the filter keeps, one after the other, in the order of their names. */
    void stream(Scope scope, HomeFilter filter, StaffingTarget target, LocalDate today, Consumer<HomeRow> consumer) {
        Select select = select(scope, filter, target, today).orderBy(STANDARD_ORDER);
        // Names of divisions come from memory; read them now, since no other query may run while rows stream in.
        rows.prepare();
        database.stream(select.all(), row -> consumer.accept(rows.listed(row, target)));
    }

    Select select(Scope scope, HomeFilter filter, StaffingTarget target, LocalDate today) {
        HomeStatus status = filter.status() == null ? HomeStatus.OPEN : filter.status();
        Select select = Select.of(String.format(Locale.ROOT, ROW_COLUMNS, today), FROM)
                .where(scope.homes("h"))
                .where("h.status = ?", status)
                .whereGiven("h.city_code = ?", filter.city())
                .whereGiven("h.county_code = ?", filter.county())
                .whereGiven("h.township_code = ?", filter.township())
                .whereGiven("h.approval_status = ?", filter.approval())
                .whereGiven("h.fire_status = ?", filter.fireStatus());
        if (filter.occupancy() != null) {
            select.where(filter.occupancy().condition());
        }
        if (filter.staffing() != null) {
            select.where(filter.staffing().condition(target));
        }
        if (filter.openItems() != null) {
            select.where(filter.openItems() ? "f.open_items > 0" : "f.open_items = 0");
        }
        return search(select, filter.q());
    }

    private static Select search(Select select, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return select;
        }
        String text = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String letters = text.replace(" ", "").toLowerCase(Locale.ROOT);
        return select.where("h.name LIKE ? OR h.pinyin_initials LIKE ? OR h.pinyin LIKE ?", text, letters, letters);
    }

    Optional<HomeView> view(Scope scope, long id, StaffingTarget target, LocalDate today) {
        return database.first(
                Select.of(
                                "h.*, m.name AS merged_into_name, " + String.format(Locale.ROOT, FIGURE_COLUMNS, today),
                                FROM + " LEFT JOIN home m ON m.id = h.merged_into_home_id")
                        .where(scope.homes("h"))
                        .where("h.id = ?", id)
                        .all(),
                row -> rows.view(row, target));
    }

    Optional<HomeSummary> summary(Scope scope, long id) {
        return database.first(
                Select.of("h.*, f.beds, f.residents", FROM)
                        .where(scope.homes("h"))
                        .where("h.id = ?", id)
                        .all(),
                rows::summary);
    }
}
