package org.yian.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 检查记录: what was inspected in a home, the results by category, the failed items with photos, score and signatures.
 *
 * @param issuer the office that inspected, printed above the title
 * @param score points of 100 as printed, e.g. 87.50; null when no item applied
 * @param lastTime day, score and grade of the inspection before, and how far this one is from it; null when it is the first
 */
public record InspectionRecord(
        String issuer,
        String number,
        Home home,
        String kind,
        LocalDate inspectedOn,
        List<Inspector> inspectors,
        String checklist,
        @Nullable String score,
        String grade,
        @Nullable String lastTime,
        @Nullable String opinion,
        List<CategoryResult> categories,
        List<FailedItem> failedItems,
        List<ItemResult> allItems,
        List<Signature> signatures)
        implements ReportData {

    public record Home(
            String name, String region, String address, @Nullable String personInCharge, @Nullable String phone) {}

    public record Inspector(String name, String lawEnforcementNumber) {}

    /** @param failedBefore items that failed when they were asked before; null when the home was never inspected before */
    public record CategoryResult(
            String category,
            int items,
            int passed,
            int failed,
            @Nullable Integer failedBefore,
            int notApplicable,
            String points) {}

    /**
     * @param facts severity, deadline, responsible person and the like, in words, one line
     * @param before the result when the item was asked before; null when the home was never inspected before
     * @param photos JPEG or PNG, best below 640 pixels wide
     */
    public record FailedItem(
            String code,
            String severity,
            String requirement,
            String basis,
            String problem,
            @Nullable String measure,
            @Nullable String facts,
            @Nullable String before,
            List<byte[]> photos) {}

    public record ItemResult(String code, String requirement, String severity, String result) {}

    /** @param picture the drawn signature as PNG; null when the person refused, as the note then says */
    public record Signature(String party, String name, byte @Nullable [] picture, String note) {}

    /** The inspectors with the numbers of their certificates, as printed. */
    public static String inspectorsText(List<Inspector> inspectors) {
        return inspectors.stream()
                .map(inspector -> inspector.name() + "（执法证号 " + inspector.lawEnforcementNumber() + "）")
                .collect(Collectors.joining("、"));
    }

    @Override
    public String template() {
        return "inspection-record";
    }

    @Override
    public List<? extends Record> rows() {
        return List.of(this);
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
