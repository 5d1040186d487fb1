package org.yian.inspections;

/** On whose side somebody signs the inspection record. */
public enum SigningParty {
    INSPECTOR,
    HOME
}
