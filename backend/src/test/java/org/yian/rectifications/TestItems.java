package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;

/** Puts items into the ledger the way a completed inspection does. */
@Singleton
public class TestItems {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Database database;
    private final RectificationLedger ledger;

    TestItems(Database database, RectificationLedger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** An ordinary item: 60 days, nothing of the fire department's. */
    public long open(Actor officer, long homeId, LocalDate foundOn) {
        return open(officer, finding(officer, homeId, foundOn, 60, Severity.MAJOR, false));
    }

    public long openFire(Actor officer, long homeId, LocalDate foundOn) {
        return open(officer, finding(officer, homeId, foundOn, 30, Severity.CRITICAL, true));
    }

    public long openAtOnce(Actor officer, long homeId, LocalDate foundOn) {
        return open(officer, finding(officer, homeId, foundOn, 0, Severity.CRITICAL, false));
    }

    private long open(Actor officer, Finding finding) {
        return ledger.open(officer, List.of(finding)).get(0);
    }

    /** A failed item of an inspection of its own. */
    public Finding finding(
            Actor officer, long homeId, LocalDate foundOn, int dueDays, Severity severity, boolean fire) {
        UUID inspection = UUID.randomUUID();
        database.change(
                """
                INSERT INTO inspection (id, home_id, kind, checklist_version_id, inspected_on, created_by, created_at)
                SELECT ?, ?, 'ROUTINE', MIN(v.id), ?, ?, CURRENT_TIMESTAMP(6) FROM checklist_version v
                """,
                inspection,
                homeId,
                foundOn,
                officer.accountId());
        String code = fire ? "FIR-06" : "FOD-05";
        return database.first(
                        "SELECT * FROM checklist_item WHERE code = ?",
                        row -> new Finding(
                                homeId,
                                inspection,
                                row.number("id"),
                                code,
                                row.text("category"),
                                row.text("category_en"),
                                row.text("requirement"),
                                row.text("requirement_en"),
                                "现场检查不符合要求",
                                row.text("basis"),
                                severity,
                                fire,
                                dueDays,
                                foundOn,
                                "限期整改",
                                severity == Severity.CRITICAL ? "立即停用并派人看守" : null,
                                "李建国"),
                        code)
                .orElseThrow();
    }

    /** An uploaded photo that nothing uses yet. */
    public UUID photo(Actor uploader) {
        return photo(uploader, null);
    }

    UUID photo(Actor uploader, @Nullable Long homeId) {
        UUID id = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, home_id, uploaded_by, uploaded_at)
                VALUES (?, ?, 'image/jpeg', 1000, ?, ?, ?, CURRENT_TIMESTAMP(6))
                """,
                id,
                "0".repeat(64),
                "整改照片" + NUMBER.incrementAndGet() + ".jpg",
                homeId,
                uploader.accountId());
        return id;
    }
}
