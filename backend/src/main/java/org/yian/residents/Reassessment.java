package org.yian.residents;

/** Whether a person must be assessed anew; assessments are valid for the months of the policy. */
enum Reassessment {
    /** Never assessed, or the assessment has lost its validity. */
    OVERDUE,
    /** Overdue, or loses its validity within a month. */
    DUE
}
