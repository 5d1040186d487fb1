package org.yian.rectifications;

/**
 * An item as the rules see it.
 *
 * @param region the region whose office supervises it: the home's county, or its city where there are no counties
 */
record LedgerEntry(long id, String number, long homeId, String region, int version, Standing standing, Plan plan) {}
