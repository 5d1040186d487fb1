package org.yian.rectifications;

import org.yian.platform.Role;

/** What people do with an item: who, from which states. The rules beyond that are {@link StepPolicy policies}. */
enum ItemAction {
    PLAN,
    SUBMIT,
    RETURN,
    CLOSE,
    ASK_EXTENSION,
    DECIDE_EXTENSION,
    GUIDE_FIRE,
    CONFIRM_FIRE,
    RECORD_NOT_UPGRADABLE;

    boolean possibleFrom(ItemState state) {
        return switch (this) {
            case SUBMIT, ASK_EXTENSION -> state == ItemState.OPEN || state == ItemState.RETURNED;
            case RETURN, CLOSE, CONFIRM_FIRE -> state == ItemState.SUBMITTED;
            case PLAN, DECIDE_EXTENSION, GUIDE_FIRE, RECORD_NOT_UPGRADABLE -> state != ItemState.CLOSED;
        };
    }

    boolean allowedTo(Role role) {
        return switch (this) {
            case PLAN, SUBMIT, ASK_EXTENSION -> role == Role.DIRECTOR;
            case RETURN, CLOSE -> role == Role.COUNTY || role == Role.CITY || role == Role.PROVINCE;
            case DECIDE_EXTENSION, RECORD_NOT_UPGRADABLE -> role == Role.COUNTY || role == Role.CITY;
            case GUIDE_FIRE, CONFIRM_FIRE -> role == Role.FIRE;
        };
    }
}
