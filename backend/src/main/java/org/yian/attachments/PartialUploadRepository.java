package org.yian.attachments;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** Half uploads and their parts, each for the account that announced it. */
@Singleton
final class PartialUploadRepository {

    private static final String FIND = "SELECT * FROM attachment_upload WHERE id = ? AND account_id = ?";

    private final Database database;

    PartialUploadRepository(Database database) {
        this.database = database;
    }

    Optional<PartialUpload> find(Actor actor, UUID id) {
        return database.first(FIND, PartialUploadRepository::upload, id, actor.accountId());
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<PartialUpload> held(Actor actor, UUID id) {
        return database.first(FIND + " FOR UPDATE", PartialUploadRepository::upload, id, actor.accountId());
    }

    long open(Actor actor) {
        return database.count("SELECT COUNT(*) FROM attachment_upload WHERE account_id = ?", actor.accountId());
    }

    void insert(Actor actor, UUID id, UploadRequest request, Instant at) {
        database.change(
                """
                INSERT INTO attachment_upload (id, account_id, size_bytes, sha256, original_name, evidence, taken_at, longitude,
                    latitude, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                actor.accountId(),
                request.sizeBytes(),
                request.sha256(),
                request.name(),
                request.evidence(),
                request.takenAt(),
                request.longitude(),
                request.latitude(),
                at);
    }

    void add(UUID id, int offset, byte[] content) {
        database.change(
                "INSERT INTO attachment_upload_part (upload_id, begins_at, content) VALUES (?, ?, ?)",
                id,
                offset,
                content);
        database.change("UPDATE attachment_upload SET received = received + ? WHERE id = ?", content.length, id);
    }

    /** All parts put together. */
    byte[] content(UUID id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        database.list(
                        "SELECT content FROM attachment_upload_part WHERE upload_id = ? ORDER BY begins_at",
                        row -> row.bytes("content"),
                        id)
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Begins anew: the parts are gone, the announcement stays. */
    void forgetParts(UUID id) {
        database.change("DELETE FROM attachment_upload_part WHERE upload_id = ?", id);
        database.change("UPDATE attachment_upload SET received = 0 WHERE id = ?", id);
    }

    void delete(UUID id) {
        database.change("DELETE FROM attachment_upload WHERE id = ?", id);
    }

    int deleteOlder(Instant moment, int limit) {
        return database.change(
                "DELETE FROM attachment_upload WHERE created_at < ? ORDER BY created_at LIMIT " + limit, moment);
    }

    private static PartialUpload upload(Row row) {
        return new PartialUpload(
                UUID.fromString(row.text("id")),
                row.integer("size_bytes"),
                row.text("sha256"),
                row.integer("received"),
                new Upload(
                        row.text("original_name"),
                        row.momentOrNull("taken_at"),
                        row.decimalOrNull("longitude"),
                        row.decimalOrNull("latitude"),
                        row.flag("evidence")));
    }
}
