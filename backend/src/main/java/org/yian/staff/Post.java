package org.yian.staff;

/** What somebody does in a home (domain rules section 8). */
public enum Post {
    DIRECTOR,
    ACCOUNTANT,
    CASHIER,
    NURSING,
    MEDICAL,
    CATERING,
    DUTY,
    OTHER;

    /** Who keeps the accounts does not keep the cash (会计法, art. 37). */
    boolean excludes(Post other) {
        return (this == ACCOUNTANT && other == CASHIER) || (this == CASHIER && other == ACCOUNTANT);
    }
}
