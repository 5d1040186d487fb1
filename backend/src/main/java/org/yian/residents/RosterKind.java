package org.yian.residents;

/** The rosters that can be imported. */
enum RosterKind {
    /** Of the persons in one home. */
    HOME("home-roster"),
    /** Of the persons with dispersed support. */
    DISPERSED("dispersed-roster");

    private final String importName;

    RosterKind(String importName) {
        this.importName = importName;
    }

    /** What the import is called in the database. */
    String importName() {
        return importName;
    }
}
