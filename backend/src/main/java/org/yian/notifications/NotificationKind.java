package org.yian.notifications;

/** What a notification tells; its text is {@code notifications.text.<kind>} with the arguments that the constants name. */
public enum NotificationKind {
    /** Home, number of findings. */
    ITEMS_OPENED,
    /** Home, number of the item, problem. */
    ITEM_SUBMITTED,
    /** Home, number of the item, problem. */
    ITEM_RETURNED,
    /** Home, number of the item, problem. */
    ITEM_CLOSED,
    /** Home, number of the item, the day that is asked for. */
    EXTENSION_REQUESTED,
    /** Home, number of the item, the new deadline. */
    EXTENSION_GRANTED,
    /** Home, number of the item, problem. */
    EXTENSION_REFUSED,
    /** Home, number of the item, problem: evidence that the fire department has to see. */
    FIRE_EVIDENCE_SUBMITTED,
    /** Home. */
    PLAN_SUBMITTED,
    /** Home. */
    PLAN_APPROVED,
    /** Home. */
    PLAN_RETURNED,
    /** Home. */
    ORDER_ISSUED,
    /** Home. */
    ORDER_ANSWERED,
    /** Home. */
    ORDER_CLOSED,
    /** Number of items, days to the deadline. */
    ITEMS_DUE_SOON,
    /** Number of items, days that they are overdue. */
    ITEMS_OVERDUE,
    /** Number of things that wait, number of overdue items. */
    WEEKLY_DIGEST
}
