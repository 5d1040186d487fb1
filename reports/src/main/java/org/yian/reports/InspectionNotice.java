package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 检查通知书: tells a home that it will be inspected.
 *
 * @param issuer the office that inspects, as printed in the head and at the seal's place
 * @param kind in words
 * @param noticeOn the day on which the home gets it
 * @param delivery how: days ahead, or when the inspectors come
 */
public record InspectionNotice(
        String issuer,
        String number,
        String home,
        String kind,
        LocalDate inspectedOn,
        LocalDate noticeOn,
        String delivery,
        List<Inspector> inspectors)
        implements ReportData {

    /** @param certificate the number of the law-enforcement certificate */
    public record Inspector(int position, String name, String certificate) {}

    @Override
    public String template() {
        return "inspection-notice";
    }

    @Override
    public List<? extends Record> rows() {
        return inspectors;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
