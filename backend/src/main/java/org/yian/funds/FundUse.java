package org.yian.funds;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Scope;
import org.yian.platform.SqlFragment;
import org.yian.platform.UseCase;

/** What was spent of each source on each category. */
@Singleton
public class FundUse {

    private final Database database;
    private final ForbiddenUse forbidden;

    FundUse(Database database, ForbiddenUse forbidden) {
        this.database = database;
        this.forbidden = forbidden;
    }

    /**
     * A cell of the table.
     *
     * @param unit the name of the home or the code of the region; empty for all
     * @param order what units are sorted by
     * @param forbidden yuan of the amount that the source is not allowed to pay
     */
    public record Cell(
            String unit, String order, FundSource source, ExpenseCategory category, Money amount, Money forbidden) {}

    /** The cells of the caller's scope, unit by unit, in the order of the categories. */
    @UseCase(readOnly = true)
    public List<Cell> cells(Actor actor, FundUseFilter filter) {
        return database.list(
                query(actor.scope(), filter),
                row -> new Cell(
                        row.text("unit"),
                        row.text("unit_order"),
                        row.choice("source", FundSource.class),
                        row.choice("category", ExpenseCategory.class),
                        row.money("amount"),
                        row.money("forbidden")));
    }

    SqlFragment query(Scope scope, FundUseFilter filter) {
        FundUseGroup by = filter.by() == null ? FundUseGroup.TOTAL : filter.by();
        SqlFragment suspicious = forbidden.condition("p", "h");
        SqlFragment homes = scope.homes("h");
        List<Object> values = new ArrayList<>(suspicious.values());
        values.add(YearMonth.parse(filter.from()).atDay(1));
        values.add(YearMonth.parse(filter.to()).atDay(1));
        values.addAll(homes.values());
        StringBuilder narrower = new StringBuilder();
        if (filter.home() != null) {
            narrower.append(" AND h.id = ?");
            values.add(filter.home());
        }
        if (filter.city() != null) {
            narrower.append(" AND h.city_code = ?");
            values.add(filter.city());
        }
        if (filter.county() != null) {
            narrower.append(" AND h.county_code = ?");
            values.add(filter.county());
        }
        return new SqlFragment(
                """
                SELECT %1$s AS unit, %2$s AS unit_order, p.source, p.category, SUM(p.effect) AS amount,
                    SUM(IF(%3$s, p.effect, 0)) AS forbidden
                FROM home h JOIN fund_posting p ON p.home_id = h.id
                WHERE p.month >= ? AND p.month <= ? AND p.flow = 'EXPENSE' AND (%4$s)%5$s
                GROUP BY %6$s p.source, p.category ORDER BY unit_order, unit
                """
                        .formatted(unit(by), order(by), suspicious.sql(), homes.sql(), narrower, groups(by)),
                values);
    }

    private static String unit(FundUseGroup by) {
        return switch (by) {
            case TOTAL -> "''";
            case CITY -> "h.city_code";
            case COUNTY -> "COALESCE(h.county_code, h.city_code)";
            case HOME -> "h.name";
        };
    }

    private static String order(FundUseGroup by) {
        return by == FundUseGroup.HOME ? "CONCAT(COALESCE(h.county_code, h.city_code), h.pinyin, h.id)" : unit(by);
    }

    private static String groups(FundUseGroup by) {
        return switch (by) {
            case TOTAL -> "";
            case CITY, COUNTY -> unit(by) + ",";
            case HOME -> "h.id, h.name, h.county_code, h.city_code, h.pinyin,";
        };
    }
}
