package org.yian.deaths;

/** How the dead person is laid to rest. */
public enum Funeral {
    BURIAL,
    CREMATION
}
