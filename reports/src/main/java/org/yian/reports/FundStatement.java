package org.yian.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 财务公开表: what a home makes public of its money, each month on a page of its own.
 *
 * @param home whose it is
 */
public record FundStatement(String home, List<Line> lines) implements ReportData {

    /**
     * What stands above the table of a month.
     *
     * @param month in words
     * @param figures residents, and what was spent for each of them, in words
     * @param inHand where the money lies, in words
     * @param published when, in words
     */
    public record Month(String month, String figures, String inHand, String published) {}

    /**
     * A line of the table of a month.
     *
     * @param balance yuan
     * @param bold whether it opens or sums up a source
     */
    public record Line(
            Month of,
            String label,
            @Nullable BigDecimal income,
            @Nullable BigDecimal expense,
            @Nullable BigDecimal balance,
            boolean bold) {}

    @Override
    public String template() {
        return "fund-statement";
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
