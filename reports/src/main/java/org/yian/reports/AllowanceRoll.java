package org.yian.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 供养经费发放花名册: what was paid to whom, for signing.
 *
 * @param scope who pays, or the home that is paid
 * @param subtitle the month, and when it was posted
 * @param totals all of it in one sentence
 */
public record AllowanceRoll(String scope, LocalDate asOf, String subtitle, String totals, List<Line> lines)
        implements ReportData {

    /**
     * @param payee the home, or the way of support of who is paid himself
     * @param identityNumber masked
     * @param month that it is paid for
     */
    public record Line(
            int number,
            String payee,
            String name,
            String identityNumber,
            String mode,
            String tier,
            String month,
            BigDecimal living,
            BigDecimal care,
            BigDecimal total) {}

    @Override
    public String template() {
        return "allowance-roll";
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
