package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A published checklist version with its items in order. */
@Serdeable
record ChecklistView(ChecklistSummary checklist, List<ChecklistItem> items) {}
