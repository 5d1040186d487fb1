package org.yian.imports;

/** Keeps rows that tell of persons unreadable in the database, and long numbers unreadable in a preview. */
public interface RowCipher {

    String encrypt(String content);

    String decrypt(String kept);

    /** What a reader of the preview sees of a cell. */
    String masked(String cell);
}
