package org.yian.care;

/** How grave an incident is; the county is told of a {@link #HIGH} one at once and acknowledges it. */
enum IncidentSeverity {
    LOW,
    MEDIUM,
    HIGH
}
