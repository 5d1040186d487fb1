package org.yian.deaths;

/** How the dead person is laid to rest. */
enum Funeral {
    BURIAL,
    CREMATION
}
