package org.yian.staff;

/** How somebody is employed; volunteers do not count as managers. */
public enum Employment {
    ESTABLISHED,
    TOWNSHIP_STAFF,
    PUBLIC_WELFARE_POST,
    HIRED,
    PURCHASED_SERVICE,
    SOCIAL_WORKER,
    VOLUNTEER
}
