package org.yian.reports;

import java.util.List;

/** The sub-templates of each report. */
final class ReportParts {

    private ReportParts() {}

    static List<String> of(ReportData report) {
        if (report instanceof InspectionRecord) {
            return List.of(
                    "inspection-categories",
                    "inspection-failed-items",
                    "inspection-all-items",
                    "inspection-signatures",
                    "photo-grid");
        }
        if (report instanceof ClosingCertificate) {
            return List.of("photo-grid");
        }
        return List.of();
    }
}
