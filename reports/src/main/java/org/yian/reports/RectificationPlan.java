package org.yian.reports;

import java.util.List;

/**
 * 整改方案 (一院一方案): what a home means to do about all that is open, and what the county said of it.
 *
 * @param approver the office that approves, printed at the seal's place
 * @param totals how many items and how much money, in words, one line
 * @param decision what the county decided, in words; empty while it waits
 */
public record RectificationPlan(
        String number,
        String home,
        String approver,
        String leader,
        String objectives,
        String totals,
        String submitted,
        String decision,
        List<Item> items)
        implements ReportData {

    /** @param money cost and source, in words */
    public record Item(
            int position,
            String code,
            String severity,
            String problem,
            String measure,
            String responsiblePerson,
            String money,
            String deadline) {}

    @Override
    public String template() {
        return "rectification-plan";
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
