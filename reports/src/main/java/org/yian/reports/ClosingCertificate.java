package org.yian.reports;

import java.util.List;

/**
 * 整改销号单: an item of the rectification ledger that is closed, with what was found, what was done, and who confirmed it.
 *
 * @param issuer the office that closed it, printed above the title
 * @param severity and the like, in words, one line
 * @param fire what the fire department confirmed; empty for items of others
 * @param before photos of the inspection, JPEG or PNG
 * @param after photos of the evidence, JPEG or PNG
 */
public record ClosingCertificate(
        String issuer,
        String closingNumber,
        String itemNumber,
        String home,
        String requirement,
        String severity,
        String basis,
        String foundOn,
        String deadline,
        String problem,
        String measure,
        String responsiblePerson,
        String evidence,
        String submitted,
        String fire,
        String decision,
        String closed,
        List<byte[]> before,
        List<byte[]> after)
        implements ReportData {

    @Override
    public String template() {
        return "closing-certificate";
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
