package org.yian.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 供养经费使用情况表: what was spent of each source on each category, by home, county or city.
 *
 * @param scope whose money it is, e.g. a county
 * @param period the months, in words
 * @param totals all of it in one sentence
 */
public record FundUseTable(String scope, String period, String totals, List<Line> lines) implements ReportData {

    /**
     * What a unit spent on a category.
     *
     * @param unit the home or region
     * @param support yuan of each source; null: nothing
     * @param forbidden yuan of it that the source is not allowed to pay
     * @param sum whether it sums up the unit, printed bold
     */
    public record Line(
            String unit,
            String category,
            @Nullable BigDecimal support,
            @Nullable BigDecimal care,
            @Nullable BigDecimal operating,
            @Nullable BigDecimal lottery,
            @Nullable BigDecimal donation,
            @Nullable BigDecimal selfEarned,
            @Nullable BigDecimal boarderFees,
            BigDecimal total,
            @Nullable BigDecimal forbidden,
            boolean sum) {}

    @Override
    public String template() {
        return "fund-use";
    }

    @Override
    public List<? extends Record> rows() {
        return lines;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.XLSX);
    }
}
