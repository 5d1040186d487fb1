package org.yian.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 整改通知书: orders a home to put the failed items of an inspection right, each by its deadline.
 *
 * @param issuer the office that orders, as printed under the text and at the seal's place
 */
public record RectificationNotice(
        String issuer,
        String number,
        String home,
        LocalDate inspectedOn,
        LocalDate issuedOn,
        String inspectionNumber,
        List<Item> items)
        implements ReportData {

    /** @param fire whether the fire department confirms the rectification */
    public record Item(
            int position,
            String code,
            String severity,
            String problem,
            String requirement,
            String basis,
            @Nullable String measure,
            LocalDate deadline,
            boolean atOnce,
            boolean fire) {}

    @Override
    public String template() {
        return "rectification-notice";
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
