package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 督办通知: an office above demands that a county sees to overdue items of a home.
 *
 * @param issuer the office that issues it, as printed above and at the seal's place
 * @param addressee the office of the county
 */
public record SupervisingOrder(
        String issuer,
        String number,
        String addressee,
        String home,
        String content,
        LocalDate answerDueOn,
        LocalDate issuedOn,
        List<Item> items)
        implements ReportData {

    /** @param overdue how many days it was overdue when the order was issued, in words */
    public record Item(int position, String number, String severity, String problem, String deadline, String overdue) {}

    @Override
    public String template() {
        return "supervising-order";
    }

    @Override
    public List<? extends Record> rows() {
        return items;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
