package org.yian.overview;

/** The levels that the map shows. */
enum RegionLevel {
    CITY,
    COUNTY
}
