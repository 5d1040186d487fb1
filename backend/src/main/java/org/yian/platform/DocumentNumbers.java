package org.yian.platform;

import jakarta.inject.Singleton;

/** Gives out document numbers without gaps, counted by issuing region, kind and year. Part of the caller's transaction. */
@Singleton
public class DocumentNumbers {

    private final Database database;

    DocumentNumbers(Database database) {
        this.database = database;
    }

    /**
     * The next number. The row stays locked until the transaction ends, so ask late.
     *
     * @param regionCode the region whose office issues the document
     * @param kind what is counted, e.g. {@code inspection-record}
     */
    @UseCase
    public int next(String regionCode, String kind, int year) {
        database.change(
                """
                INSERT INTO document_sequence (region_code, kind, year, last_number) VALUES (?, ?, ?, 1)
                ON DUPLICATE KEY UPDATE last_number = last_number + 1
                """,
                regionCode,
                kind,
                year);
        return Math.toIntExact(database.count(
                "SELECT last_number FROM document_sequence WHERE region_code = ? AND kind = ? AND year = ?",
                regionCode,
                kind,
                year));
    }
}
