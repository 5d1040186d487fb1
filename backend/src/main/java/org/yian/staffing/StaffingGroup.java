package org.yian.staffing;

/** What a row of the staffing stands for. */
public enum StaffingGroup {
    HOME,
    COUNTY,
    CITY,
    PROVINCE
}
