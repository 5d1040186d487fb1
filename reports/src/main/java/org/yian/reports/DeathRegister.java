package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 去世人员登记表: who of a scope died in a year.
 *
 * @param totals all of it in one sentence
 */
public record DeathRegister(String scope, int year, LocalDate asOf, String totals, List<Line> lines)
        implements ReportData {

    /** @param late begun days after the term; 0: in time */
    public record Line(
            int number,
            String home,
            String name,
            String sex,
            int age,
            String identityNumber,
            String diedAt,
            String place,
            String cause,
            String funeral,
            String reportedAt,
            int late,
            String state) {}

    @Override
    public String template() {
        return "death-register";
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
