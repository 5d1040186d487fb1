package org.yian.platform;

/** What an account may do (domain.md section 12); where it may do it is its {@link Scope}. */
public enum Role {
    DIRECTOR,
    ACCOUNTANT,
    CARER,
    TOWNSHIP,
    COUNTY,
    FIRE,
    CITY,
    PROVINCE,
    AUDITOR,
    ADMIN;

    /** Roles of one home's own people. */
    public boolean ofHome() {
        return this == DIRECTOR || this == ACCOUNTANT || this == CARER;
    }
}
