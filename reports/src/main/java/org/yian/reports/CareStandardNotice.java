package org.yian.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * 照料护理标准公布文件: a city makes its care standard known, in the form of an official document (GB/T 9704).
 *
 * @param issuer who publishes, in the red head and at the seal's place
 * @param city the city's name, for the title
 * @param basis what the amounts were reckoned from, one sentence; empty: nothing is known
 * @param supersedes which document it takes the place of, one sentence; empty: none
 */
public record CareStandardNotice(
        String issuer,
        String city,
        String documentNumber,
        LocalDate effectiveFrom,
        LocalDate publishedOn,
        String basis,
        String supersedes,
        List<Tier> tiers)
        implements ReportData {

    /** A tier of self-care with its amounts, as printed. */
    public record Tier(String name, String monthly, String yearly) {}

    @Override
    public String template() {
        return "care-standard";
    }

    @Override
    public List<? extends Record> rows() {
        return tiers;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
