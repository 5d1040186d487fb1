package org.yian.staff;

/** Whom to look for by certificates. */
enum CertificateFilter {
    PROFESSIONAL,
    EXPIRING,
    EXPIRED,
    NO_HEALTH_CERTIFICATE
}
