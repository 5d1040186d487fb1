package org.yian.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 寄养欠费表: the invoices that are not settled, home by home.
 *
 * @param scope whose homes, e.g. a county
 * @param totals all of it in one sentence
 */
public record BoarderArrears(String scope, LocalDate asOf, String totals, List<Line> lines) implements ReportData {

    /** @param homeId tells homes of the same name apart */
    public record Line(
            long homeId,
            String home,
            String name,
            String month,
            BigDecimal amount,
            BigDecimal paid,
            BigDecimal waived,
            BigDecimal due,
            String dueOn,
            int daysOverdue) {}

    @Override
    public String template() {
        return "boarder-arrears";
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
