package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 收费通知单: what a boarder owes for a month.
 *
 * @param phone of the home; empty: none is known
 * @param capitals what is due, in the numerals of vouchers
 */
public record BoarderNotice(
        String home,
        String phone,
        String number,
        String name,
        String month,
        String monthlyFee,
        String days,
        String amount,
        String paid,
        String waived,
        String due,
        String capitals,
        LocalDate dueOn,
        LocalDate issuedOn)
        implements ReportData {

    /** The page has no table: one row prints it. */
    public record Sheet(String kept) {}

    @Override
    public String template() {
        return "boarder-invoice";
    }

    @Override
    public List<? extends Record> rows() {
        return List.of(new Sheet(""));
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF);
    }
}
