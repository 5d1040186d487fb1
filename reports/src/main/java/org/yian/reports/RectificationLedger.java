package org.yian.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 整治台账: the rectification items of a scope, with their state on a day.
 *
 * @param scope whose ledger it is, e.g. a county
 * @param filter what it was filtered by, in words; empty: everything
 * @param totals the number of items by state, in words
 */
public record RectificationLedger(String scope, LocalDate asOf, String filter, String totals, List<Item> items)
        implements ReportData {

    /** @param daysOverdue days since the deadline of an item that is not closed; 0 when in time */
    public record Item(
            String number,
            String region,
            String home,
            String code,
            String problem,
            String severity,
            String basis,
            LocalDate foundOn,
            LocalDate deadline,
            @Nullable String responsiblePerson,
            @Nullable String supervisingOfficer,
            String state,
            int daysOverdue,
            @Nullable String closingNumber,
            @Nullable LocalDate closedOn) {}

    @Override
    public String template() {
        return "rectification-ledger";
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
