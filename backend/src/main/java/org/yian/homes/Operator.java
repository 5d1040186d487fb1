package org.yian.homes;

/** Who runs the home. */
public enum Operator {
    TOWNSHIP,
    COUNTY,
    REGIONAL_CENTRE
}
