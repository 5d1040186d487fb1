package org.yian.imports;

import org.jspecify.annotations.Nullable;

/**
 * One column of a file to import.
 *
 * @param key its name in the program, e.g. {@code place.townshipCode}; problems name it
 * @param titleKey the catalogue key of its title; a file may have the title in either language
 * @param otherTitlesKey the catalogue key of other titles that people give the column, with bars between them; null: none
 * @param required whether the file must have the column
 * @param example what the template shows in its first row, the same in both languages; may be empty
 * @param content what its cells hold, which decides how numbers in them are read
 */
public record ImportColumn(
        String key,
        String titleKey,
        @Nullable String otherTitlesKey,
        boolean required,
        String example,
        Content content) {

    /** What the cells of a column hold. */
    public enum Content {
        TEXT,
        /** A number without a date format is the serial number of a day. */
        DATE,
        /** Many digits, which spoils a cell that a spreadsheet took for a number. */
        LONG_NUMBER
    }

    /** A column of texts with one title. */
    public ImportColumn(String key, String titleKey, boolean required, String example) {
        this(key, titleKey, null, required, example, Content.TEXT);
    }
}
