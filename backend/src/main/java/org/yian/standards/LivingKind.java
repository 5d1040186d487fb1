package org.yian.standards;

/**
 * For whom a living standard holds (domain.md section 2). Publications name either the forms of rural support each, or both
 * together ({@link #RURAL}), as the province does since 2019.
 */
public enum LivingKind {
    RURAL_CENTRALISED,
    RURAL_DISPERSED,
    RURAL,
    URBAN;

    /** Whether a publication of this kind holds for persons of the other one. */
    boolean holdsFor(LivingKind other) {
        return this == other || (this == RURAL && other != URBAN);
    }
}
