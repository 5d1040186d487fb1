package org.yian.staff;

/** Where a certificate stands today; {@code REPLACED}: the person has a newer one of the kind. */
enum CertificateStanding {
    VALID,
    EXPIRING,
    EXPIRING_SOON,
    EXPIRED,
    REPLACED
}
