package org.yian.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 现金日记账, 银行存款日记账: what came into the cash box or the bank and went out, with the balance after each.
 *
 * @param home whose it is
 * @param place cash or bank, in words
 * @param period the months, in words
 * @param totals all of it in one sentence
 */
public record MoneyJournal(String home, String place, String period, String totals, List<Line> lines)
        implements ReportData {

    /**
     * An entry, or a sum of a month.
     *
     * @param date empty for sums and for what was carried over
     * @param balance yuan after it
     * @param sum whether it is a sum, printed bold
     */
    public record Line(
            String date,
            @Nullable Integer number,
            String summary,
            String counterparty,
            @Nullable BigDecimal in,
            @Nullable BigDecimal out,
            BigDecimal balance,
            boolean sum) {}

    @Override
    public String template() {
        return "money-journal";
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
