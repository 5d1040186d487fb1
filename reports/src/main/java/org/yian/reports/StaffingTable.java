package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 人员配备情况表: managers against residents of homes, or of counties.
 *
 * @param scope whose homes, e.g. a county
 * @param filter what was asked for, in words
 * @param totals all of it in one sentence
 */
public record StaffingTable(String scope, LocalDate asOf, String filter, String totals, List<Line> lines)
        implements ReportData {

    /**
     * @param home the name of the home, or how many homes a region has
     * @param shortfall how many managers must be hired
     * @param careWorkers staff whose post is nursing
     * @param professionals with a certificate in force
     */
    public record Line(
            String region,
            String home,
            int residents,
            int required,
            int managers,
            int shortfall,
            int careWorkers,
            int professionals,
            String standing) {}

    @Override
    public String template() {
        return "staffing";
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
