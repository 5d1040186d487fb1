package org.yian.rectifications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A failed checklist item of an inspection, as it enters the rectification ledger. What the checklist says is copied, so
 * that a line of the ledger stays readable by itself.
 *
 * @param problem what the inspector found
 * @param fireDepartment whether the fire department of the county guides and confirms
 * @param dueDays days allowed; 0: at once, on site
 * @param foundOn the day of the inspection, from which the deadline counts
 * @param immediateMeasure what is done the same day about a critical finding
 * @param responsiblePerson who at the home answers for it
 */
public record Finding(
        long homeId,
        UUID inspectionId,
        long checklistItemId,
        String itemCode,
        String category,
        String categoryEn,
        String requirement,
        String requirementEn,
        String problem,
        String basis,
        Severity severity,
        boolean fireDepartment,
        int dueDays,
        LocalDate foundOn,
        @Nullable String measure,
        @Nullable String immediateMeasure,
        @Nullable String responsiblePerson) {

    /** Whether it must be put right on site; such an item is never extended. */
    public boolean atOnce() {
        return dueDays == 0;
    }

    public LocalDate deadline() {
        return foundOn.plusDays(dueDays);
    }
}
