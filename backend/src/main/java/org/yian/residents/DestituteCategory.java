package org.yian.residents;

/** Why a person is unable to work (Measures 2021, art. 5). */
enum DestituteCategory {
    /** 60 and older. */
    ELDERLY,
    /** A grave disability; see {@link DisabilityKind#preventsWork}. */
    DISABLED,
    /** Under 16. */
    MINOR
}
