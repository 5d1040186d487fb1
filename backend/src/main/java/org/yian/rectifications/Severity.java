package org.yian.rectifications;

/** How grave a failed item is, as the checklist says. */
public enum Severity {
    GENERAL,
    MAJOR,
    CRITICAL
}
