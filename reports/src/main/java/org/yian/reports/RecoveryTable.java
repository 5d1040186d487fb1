package org.yian.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 供养费追缴情况表: arrears and recoveries.
 *
 * @param scope whose, e.g. a county
 * @param subtitle what was asked for, in words
 * @param totals all of it in one sentence
 */
public record RecoveryTable(String scope, LocalDate asOf, String subtitle, String totals, List<Line> lines)
        implements ReportData {

    /** @param payee the home, or the place of who was paid himself */
    public record Line(
            int number,
            String name,
            String payee,
            String reason,
            String months,
            BigDecimal claimed,
            BigDecimal repaid,
            BigDecimal outstanding,
            String openedOn,
            String state) {}

    @Override
    public String template() {
        return "recoveries";
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
