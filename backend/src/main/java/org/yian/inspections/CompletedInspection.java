package org.yian.inspections;

import java.time.LocalDate;
import java.util.UUID;

/** What other features learn of an inspection when it is completed. */
public record CompletedInspection(UUID id, long homeId, InspectionKind kind, LocalDate inspectedOn) {}
