package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 基本生活标准公布文件: the province, or a city above it, makes living standards known, in the form of an official document
 * (GB/T 9704).
 *
 * @param issuer who publishes, in the red head and at the seal's place
 * @param place where the standards hold, for the title
 * @param addressees to whom the document goes, the line above its text
 * @param details what the amounts were measured by and how months are paid, in sentences; empty: nothing is known
 * @param supersedes which document it takes the place of, one sentence; empty: none
 */
public record LivingStandardNotice(
        String issuer,
        String place,
        String addressees,
        String documentNumber,
        LocalDate effectiveFrom,
        LocalDate publishedOn,
        String details,
        String supersedes,
        List<Amount> amounts)
        implements ReportData {

    /** What persons of a kind get, as printed. */
    public record Amount(String name, String monthly, String yearly) {}

    @Override
    public String template() {
        return "living-standard";
    }

    @Override
    public List<? extends Record> rows() {
        return amounts;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
