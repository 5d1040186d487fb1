package org.yian.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 费用报销汇总表: what a home has spent in a period.
 *
 * @param period in words
 * @param totals by category, in one sentence
 * @param capital the sum in the characters of official documents
 */
public record ExpenseSummary(
        String home, String period, LocalDate asOf, int count, String totals, String capital, List<Line> lines)
        implements ReportData {

    /** @param amount yuan */
    public record Line(
            int number,
            String date,
            String voucher,
            String category,
            String source,
            String payee,
            String purpose,
            BigDecimal amount,
            String place,
            String handler,
            String approver) {}

    @Override
    public String template() {
        return "expense-summary";
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
