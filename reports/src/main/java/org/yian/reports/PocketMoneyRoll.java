package org.yian.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 零用钱发放签名表: who gets pocket money in a month, with the place to sign.
 *
 * @param month in words
 * @param total yuan, as it is printed
 * @param capital the sum in the characters of official documents
 */
public record PocketMoneyRoll(
        String home, String month, LocalDate asOf, int count, String total, String capital, List<Line> lines)
        implements ReportData {

    /**
     * @param amount yuan
     * @param signed empty: still to be signed
     */
    public record Line(int number, String name, String identityNumber, String bed, BigDecimal amount, String signed) {}

    @Override
    public String template() {
        return "pocket-money";
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
