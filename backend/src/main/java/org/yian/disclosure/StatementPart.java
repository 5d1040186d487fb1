package org.yian.disclosure;

/** What a line of a statement tells of a source. */
enum StatementPart {
    OPENING,
    INCOME,
    EXPENSE,
    CLOSING
}
