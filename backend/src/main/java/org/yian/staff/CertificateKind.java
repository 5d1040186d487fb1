package org.yian.staff;

/** The first two make a professional care worker while they are in force. */
enum CertificateKind {
    CARE_WORKER,
    REGISTERED_NURSE,
    HEALTH,
    SAFETY_OFFICER,
    SPECIAL_EQUIPMENT,
    OTHER
}
