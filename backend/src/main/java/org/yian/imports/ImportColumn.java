package org.yian.imports;

/**
 * One column of a file to import.
 *
 * @param key its name in the program, e.g. {@code place.townshipCode}; problems name it
 * @param titleKey the catalogue key of its title; a file may have the title in either language
 * @param required whether the file must have the column
 * @param example what the template shows in its first row, the same in both languages; may be empty
 */
public record ImportColumn(String key, String titleKey, boolean required, String example) {}
