package org.yian.homes;

/** What a document of a home is. */
enum DocumentKind {
    ESTABLISHMENT_APPROVAL,
    LEGAL_PERSON_CERTIFICATE,
    FIRE_ACCEPTANCE,
    FOOD_LICENCE,
    CLINIC_LICENCE,
    PROPERTY,
    OTHER
}
