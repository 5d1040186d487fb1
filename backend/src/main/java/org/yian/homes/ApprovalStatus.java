package org.yian.homes;

/** Whether the establishment authority has approved the home. */
public enum ApprovalStatus {
    APPROVED,
    NOT_APPROVED
}
