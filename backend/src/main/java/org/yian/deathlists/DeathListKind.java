package org.yian.deathlists;

/** Where a list of the dead comes from. */
enum DeathListKind {
    /** 殡葬: cremations and funerals. */
    CIVIL_AFFAIRS("deaths-funerals"),
    /** 公安: cancelled household registrations. */
    POLICE("deaths-police"),
    /** 医保: insured persons who died. */
    MEDICAL_INSURANCE("deaths-insurance"),
    OTHER("deaths-other");

    private final String importName;

    DeathListKind(String importName) {
        this.importName = importName;
    }

    /** What the import is called in the database. */
    String importName() {
        return importName;
    }
}
