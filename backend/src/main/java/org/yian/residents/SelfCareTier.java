package org.yian.residents;

/** How well a person can care for him- or herself; always follows from an assessment (domain.md section 3). */
public enum SelfCareTier {
    INDEPENDENT,
    PARTIALLY_DEPENDENT,
    DEPENDENT
}
