package org.yian.deathlists;

/** How grave a finding is. */
public enum FindingSeverity {
    CRITICAL,
    MAJOR,
    GENERAL
}
