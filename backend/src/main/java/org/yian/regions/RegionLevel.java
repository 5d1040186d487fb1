package org.yian.regions;

/** The levels of the administration, widest first. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
