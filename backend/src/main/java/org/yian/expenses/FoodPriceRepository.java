package org.yian.expenses;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Scope;
import org.yian.platform.SqlFragment;

/**
 * What homes spend on food. A home is compared with all of its county, so rows of neighbours are read too; {@code visible}
 * tells which ones the caller may see.
 */
@Singleton
class FoodPriceRepository {

    private final Database database;

    FoodPriceRepository(Database database) {
        this.database = database;
    }

    record Meals(long homeId, String homeName, String area, boolean visible, Money spent, long personDays) {}

    record Bought(
            long homeId,
            String homeName,
            String area,
            boolean visible,
            FoodKind food,
            BigDecimal weightKg,
            Money amount) {}

    /** @param until the day after the last day that counts */
    List<Meals> meals(Scope scope, YearMonth month, LocalDate until, @Nullable String county) {
        SqlFragment area = area(scope, county);
        return database.list(
                new SqlFragment(
                        """
                        SELECT h.id, h.name, COALESCE(h.county_code, h.city_code) AS area, (%s) AS visible,
                            COALESCE(f.spent, 0) AS spent, COALESCE(d.days, 0) AS days
                        FROM home h
                        LEFT JOIN (SELECT p.home_id, SUM(p.effect) AS spent FROM fund_posting p
                            WHERE p.month = ? AND p.flow = 'EXPENSE' AND p.category = 'FOOD' GROUP BY p.home_id) f
                            ON f.home_id = h.id
                        LEFT JOIN (SELECT s.home_id,
                                SUM(DATEDIFF(LEAST(COALESCE(s.ended_on, ?), ?), GREATEST(s.began_on, ?))) AS days
                            FROM resident_stay s
                            WHERE s.began_on < ? AND (s.ended_on IS NULL OR s.ended_on > ?) GROUP BY s.home_id) d
                            ON d.home_id = h.id
                        WHERE %s AND (h.status = 'OPEN' OR f.spent IS NOT NULL)
                        ORDER BY h.pinyin, h.id
                        """
                                .formatted(visible(scope).sql(), area.sql()),
                        mealValues(visible(scope).values(), month, until, area.values())),
                row -> new Meals(
                        row.number("id"),
                        row.text("name"),
                        row.text("area"),
                        row.flag("visible"),
                        row.money("spent"),
                        Math.max(0, row.number("days"))));
    }

    private static List<Object> mealValues(List<?> visible, YearMonth month, LocalDate until, List<?> area) {
        LocalDate first = month.atDay(1);
        List<Object> values = new ArrayList<>(visible);
        values.addAll(List.of(first, until, until, first, until, first));
        values.addAll(area);
        return values;
    }

    /** Food of expenses that stand in the books. */
    List<Bought> bought(Scope scope, YearMonth month, @Nullable String county) {
        SqlFragment area = area(scope, county);
        List<Object> values = new ArrayList<>(visible(scope).values());
        values.addAll(area.values());
        values.addAll(List.of(month.atDay(1), month.atEndOfMonth()));
        return database.list(
                new SqlFragment(
                        """
                        SELECT h.id, h.name, COALESCE(h.county_code, h.city_code) AS area, (%s) AS visible, l.food,
                            SUM(l.weight_kg) AS weight_kg, SUM(l.amount) AS amount
                        FROM home h JOIN expense x ON x.home_id = h.id JOIN expense_food_line l ON l.expense_id = x.id
                        WHERE %s AND x.spent_on >= ? AND x.spent_on <= ? AND x.state IN ('APPROVED', 'REVERSAL_ASKED')
                        GROUP BY h.id, h.name, h.pinyin, area, visible, l.food ORDER BY l.food, h.pinyin, h.id
                        """
                                .formatted(visible(scope).sql(), area.sql()),
                        values),
                row -> new Bought(
                        row.number("id"),
                        row.text("name"),
                        row.text("area"),
                        row.flag("visible"),
                        row.choice("food", FoodKind.class),
                        row.decimal("weight_kg"),
                        row.money("amount")));
    }

    private static SqlFragment visible(Scope scope) {
        return scope.homes("h");
    }

    /** The homes of all counties of which the caller sees a home. */
    private static SqlFragment area(Scope scope, @Nullable String county) {
        SqlFragment own = scope.homes("s");
        List<Object> values = new ArrayList<>(own.values());
        String condition = "COALESCE(h.county_code, h.city_code) IN"
                + " (SELECT COALESCE(s.county_code, s.city_code) FROM home s WHERE " + own.sql() + ")";
        if (county == null) {
            return new SqlFragment(condition, values);
        }
        values.add(county);
        return new SqlFragment(condition + " AND COALESCE(h.county_code, h.city_code) = ?", values);
    }
}
