package org.yian.residents;

/** The kinds of the disability certificate; grade 1 is the gravest, 4 the slightest. */
enum DisabilityKind {
    MENTAL(3),
    INTELLECTUAL(3),
    PHYSICAL(2),
    VISUAL(1),
    HEARING(0),
    SPEECH(0),
    MULTIPLE(0);

    private final int slightestGrade;

    DisabilityKind(int slightestGrade) {
        this.slightestGrade = slightestGrade;
    }

    /** Whether a person with this grade counts as unable to work (Measures 2021, art. 5). */
    boolean preventsWork(int grade) {
        return grade >= 1 && grade <= slightestGrade;
    }
}
