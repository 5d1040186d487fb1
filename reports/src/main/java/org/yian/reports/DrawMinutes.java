package org.yian.reports;

import java.util.List;

/**
 * 双随机抽取记录: the minutes of a random draw of homes and inspectors, with everything that is needed to draw again.
 *
 * @param state a sentence: drawn, waiting for its number, annulled with the reason
 * @param pool how many homes and inspectors it was drawn from, and how they weigh
 * @param seed the seed and where it comes from
 * @param method how the result follows from the seed
 * @param hashes of what was recorded
 * @param people all inspectors that could be drawn
 */
public record DrawMinutes(
        String issuer,
        String number,
        String purpose,
        String state,
        String drawnAt,
        String drawnBy,
        String pool,
        String seed,
        String method,
        String hashes,
        String people,
        List<Line> lines)
        implements ReportData {

    /**
     * A home that could be drawn; those that were come first.
     *
     * @param order in which it was drawn; empty: it was not
     * @param risk its risk score; empty: all homes weighed the same
     * @param excluded who must not inspect it, and why
     */
    public record Line(String order, String home, int weight, String risk, String inspectors, String excluded) {}

    @Override
    public String template() {
        return "draw-minutes";
    }

    @Override
    public List<? extends Record> rows() {
        return lines;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.DOCX);
    }
}
