package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.rectifications.Severity;

/**
 * One item of a published checklist version.
 *
 * @param basis the act or rule that asks for it
 * @param dueDays days allowed for rectification; 0: at once, on site
 * @param fireDepartment whether the fire department guides and confirms the rectification
 */
@Serdeable
public record ChecklistItem(
        long id,
        int position,
        String code,
        String category,
        String categoryEn,
        String requirement,
        String requirementEn,
        Severity severity,
        String basis,
        int dueDays,
        boolean fireDepartment) {}
