package org.yian.standards;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Drafts and scans for the tests of standards. */
@Singleton
class CareScene {

    private final Database database;

    CareScene(Database database) {
        this.database = database;
    }

    static CareEntry entry(LocalDate from, String independent, String partially, String dependent) {
        return entry(from, independent, partially, dependent, null);
    }

    static CareEntry entry(
            LocalDate from, String independent, String partially, String dependent, @Nullable String reason) {
        return new CareEntry(
                from,
                new BigDecimal(independent),
                new BigDecimal(partially),
                new BigDecimal(dependent),
                new BigDecimal("1670.00"),
                null,
                null,
                "最低工资的 9%、18%、27%",
                reason);
    }

    /** A file that the officer has uploaded. */
    UUID scan(Actor officer) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at)
                VALUES (?, ?, 'application/pdf', 9, '公布文件.pdf', ?, UTC_TIMESTAMP(6))
                """,
                id,
                "0".repeat(64),
                officer.accountId());
        return id;
    }
}
