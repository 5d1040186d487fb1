package org.yian.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.funds.ExpenseCategory;
import org.yian.funds.FundSource;
import org.yian.funds.FundUse;
import org.yian.funds.FundUseFilter;
import org.yian.funds.FundUseGroup;
import org.yian.homes.Homes;
import org.yian.platform.Actor;
import org.yian.platform.Money;
import org.yian.reports.FundUseTable;
import org.yian.reports.ReportRenderer;

/** Gathers what 供养经费使用情况表 prints: all of it first, then each unit. */
@Singleton
class FundUseReport {

    private final FundUse use;
    private final Homes homes;
    private final ReportScope scopes;
    private final ReportWords words;

    FundUseReport(FundUse use, Homes homes, ReportScope scopes, ReportWords words) {
        this.use = use;
        this.homes = homes;
        this.scopes = scopes;
        this.words = words;
    }

    FundUseTable of(Actor actor, FundUseFilter filter) {
        String scope = scope(actor, filter);
        List<FundUse.Cell> cells = use.cells(actor, filter);
        List<FundUseTable.Line> lines = new ArrayList<>(lines(words.text("use.all"), cells));
        FundUseGroup by = filter.by() == null ? FundUseGroup.TOTAL : filter.by();
        if (by != FundUseGroup.TOTAL) {
            Map<String, List<FundUse.Cell>> units = new LinkedHashMap<>();
            cells.forEach(cell -> units.computeIfAbsent(cell.order() + "\n" + cell.unit(), any -> new ArrayList<>())
                    .add(cell));
            units.values().forEach(own -> {
                String unit = own.get(0).unit();
                lines.addAll(lines(by == FundUseGroup.HOME ? unit : scopes.region(unit), own));
            });
        }
        Money spent = Money.sum(cells.stream().map(FundUse.Cell::amount).toList());
        Money forbidden = Money.sum(cells.stream().map(FundUse.Cell::forbidden).toList());
        return new FundUseTable(
                scope,
                words.text(
                        "period",
                        ReportRenderer.officialDate(
                                YearMonth.parse(filter.from()).atDay(1)),
                        ReportRenderer.officialDate(YearMonth.parse(filter.to()).atEndOfMonth())),
                words.text("use.totals", spent, forbidden),
                cells.isEmpty() ? List.of() : lines);
    }

    private String scope(Actor actor, FundUseFilter filter) {
        Long home = filter.home();
        if (home != null) {
            return homes.get(actor, home).name();
        }
        String narrowest = filter.county() == null ? filter.city() : filter.county();
        return narrowest == null ? scopes.name(actor) : scopes.region(narrowest);
    }

    /** The sum of a unit, then its categories in their order. */
    private List<FundUseTable.Line> lines(String unit, List<FundUse.Cell> cells) {
        Map<ExpenseCategory, List<FundUse.Cell>> categories = new EnumMap<>(ExpenseCategory.class);
        cells.forEach(cell -> categories
                .computeIfAbsent(cell.category(), any -> new ArrayList<>())
                .add(cell));
        List<FundUseTable.Line> lines = new ArrayList<>();
        lines.add(line(unit, words.text("use.sum"), cells, true));
        categories.forEach(
                (category, own) -> lines.add(line(unit, words.fund("category", category.name()), own, false)));
        return lines;
    }

    private static FundUseTable.Line line(String unit, String label, Collection<FundUse.Cell> cells, boolean sum) {
        Map<FundSource, Money> amounts = new EnumMap<>(FundSource.class);
        Money total = Money.ZERO;
        Money forbidden = Money.ZERO;
        for (FundUse.Cell cell : cells) {
            amounts.merge(cell.source(), cell.amount(), Money::plus);
            total = total.plus(cell.amount());
            forbidden = forbidden.plus(cell.forbidden());
        }
        return new FundUseTable.Line(
                unit,
                label,
                yuan(amounts, FundSource.SUPPORT),
                yuan(amounts, FundSource.CARE),
                yuan(amounts, FundSource.OPERATING),
                yuan(amounts, FundSource.LOTTERY),
                yuan(amounts, FundSource.DONATION),
                yuan(amounts, FundSource.SELF_EARNED),
                yuan(amounts, FundSource.BOARDER_FEES),
                total.yuan(),
                forbidden.signum() == 0 ? null : forbidden.yuan(),
                sum);
    }

    private static @Nullable BigDecimal yuan(Map<FundSource, Money> amounts, FundSource source) {
        Money amount = amounts.get(source);
        return amount == null || Objects.equals(amount, Money.ZERO) ? null : amount.yuan();
    }
}
