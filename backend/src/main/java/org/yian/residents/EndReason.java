package org.yian.residents;

/** Why the support of a person ended (Measures 2021, art. 24), or the stay in this home. */
public enum EndReason {
    DEATH,
    DECLARED_DEAD_OR_MISSING,
    ABLE_TO_WORK,
    IMPRISONED,
    MEANS_ABOVE_LIMIT,
    SUPPORTED_BY_FAMILY,
    /** 18 years old and not at school any more. */
    GROWN_UP,
    OWN_WISH,
    TRANSFERRED,
    DISPERSED_SUPPORT,
    AGREEMENT_ENDED
}
