package org.yian.imports;

/**
 * A cell as the file tells it.
 *
 * @param text what stands in it, dates as {@code 2026-03-05}, numbers with all their digits
 * @param from1904 whether days are counted from 1904 in this file
 */
record TableCell(Kind kind, String text, boolean from1904) {

    static final TableCell EMPTY = new TableCell(Kind.TEXT, "");

    TableCell(Kind kind, String text) {
        this(kind, text, false);
    }

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        ERROR
    }

    static TableCell text(String text) {
        return new TableCell(Kind.TEXT, text.replace("\uFEFF", "").strip());
    }

    boolean empty() {
        return kind != Kind.ERROR && text.isEmpty();
    }
}
