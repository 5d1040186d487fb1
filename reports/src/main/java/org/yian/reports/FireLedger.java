package org.yian.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 消防安全整改台账: the fire items of a scope, home by home, with the fire department's guidance and confirmation.
 *
 * @param scope whose ledger it is, e.g. a county
 * @param totals numbers over all homes, in words
 * @param items those of one home after each other
 */
public record FireLedger(String scope, LocalDate asOf, String totals, List<Item> items) implements ReportData {

    /**
     * @param home name and region of the home, its fire status, and how far it is, in words; the same for all its items
     * @param cost planned, in yuan
     * @param guidance the newest guidance of the fire department, with its day
     * @param confirmation its confirmation with the day and the number of documents
     * @param measures compensating measures of what cannot be upgraded, and how they were seen last
     */
    public record Item(
            String home,
            String number,
            String code,
            String problem,
            String severity,
            LocalDate deadline,
            String state,
            @Nullable String measure,
            @Nullable BigDecimal cost,
            @Nullable String guidance,
            @Nullable String confirmation,
            @Nullable String measures) {}

    @Override
    public String template() {
        return "fire-ledger";
    }

    @Override
    public List<? extends Record> rows() {
        return items;
    }

    @Override
    public List<ReportFormat> formats() {
        return List.of(ReportFormat.PDF, ReportFormat.XLSX);
    }
}
