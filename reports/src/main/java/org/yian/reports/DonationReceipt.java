package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 捐赠收据: two halves of one page, for the donor and for the books.
 *
 * @param capitals the amount in the numerals of vouchers
 * @param project the purpose that is registered; empty: none is
 * @param cancelled that the receipt is void and why; empty: it counts
 */
public record DonationReceipt(
        String home,
        String number,
        LocalDate receivedOn,
        String donor,
        String amount,
        String capitals,
        String place,
        String wish,
        String project,
        String receiver,
        String cancelled)
        implements ReportData {

    /** Who keeps a half. */
    public record Half(String keeper) {}

    @Override
    public String template() {
        return "donation-receipt";
    }

    @Override
    public List<? extends Record> rows() {
        return List.of(new Half("第一联　交捐赠人"), new Half("第二联　记账凭证"));
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF);
    }
}
