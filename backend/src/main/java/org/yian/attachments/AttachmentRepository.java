package org.yian.attachments;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

@Singleton
final class AttachmentRepository {

    private final Database database;

    AttachmentRepository(Database database) {
        this.database = database;
    }

    void insert(Actor actor, AttachmentView file, String sha256) {
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at,
                    taken_at, longitude, latitude)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                file.id(),
                sha256,
                file.mediaType(),
                file.sizeBytes(),
                file.name(),
                actor.accountId(),
                file.uploadedAt(),
                file.takenAt(),
                file.longitude(),
                file.latitude());
    }

    /**
     * A file that belongs to a home in scope, that the caller uploaded and nothing uses yet, or that is published. The fire
     * department sees nothing personal.
     */
    Optional<Attachment> find(Actor actor, UUID id) {
        return findAll(actor, List.of(id)).stream().findFirst();
    }

    List<Attachment> findAll(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        SqlFragment homes = actor.scope().homes("h");
        String shown = actor.role() == Role.FIRE
                ? "a.home_id IS NOT NULL AND NOT a.personal AND "
                : "a.home_id IS NOT NULL AND ";
        Select select = Select.of("a.*", "attachment a LEFT JOIN home h ON h.id = a.home_id")
                .where(SqlFragment.of(
                        "a.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", ids.toArray()))
                .where(either(
                        SqlFragment.of("a.home_id IS NULL AND a.uploaded_by = ? OR a.published", actor.accountId()),
                        new SqlFragment(shown + homes.sql(), homes.values())));
        return database.list(select.all(), AttachmentRepository::attachment);
    }

    void setHome(UUID id, long homeId) {
        database.change("UPDATE attachment SET home_id = ? WHERE id = ?", homeId, id);
    }

    void changeHome(UUID id, long fromHomeId, long toHomeId) {
        database.change("UPDATE attachment SET home_id = ? WHERE id = ? AND home_id = ?", toHomeId, id, fromHomeId);
    }

    void setPersonal(UUID id) {
        database.change("UPDATE attachment SET personal = TRUE WHERE id = ?", id);
    }

    void setPublished(UUID id) {
        database.change("UPDATE attachment SET published = TRUE WHERE id = ?", id);
    }

    void clearHome(UUID id) {
        database.change("UPDATE attachment SET home_id = NULL WHERE id = ?", id);
    }

    /** Files that nothing has used since the given moment. */
    List<Attachment> unusedSince(Instant moment, int limit) {
        return database.list(
                "SELECT a.* FROM attachment a WHERE a.home_id IS NULL AND NOT a.published AND a.uploaded_at < ?"
                        + " ORDER BY a.uploaded_at LIMIT " + limit,
                AttachmentRepository::attachment,
                moment);
    }

    boolean deleteUnused(UUID id) {
        return database.change("DELETE FROM attachment WHERE id = ? AND home_id IS NULL AND NOT published", id) > 0;
    }

    boolean contentUsed(String sha256) {
        return database.count("SELECT COUNT(*) FROM attachment WHERE sha256 = ?", sha256) > 0;
    }

    private static SqlFragment either(SqlFragment one, SqlFragment other) {
        return new SqlFragment(
                "(" + one.sql() + ") OR (" + other.sql() + ")",
                java.util.stream.Stream.concat(one.values().stream(), other.values().stream())
                        .toList());
    }

    private static Attachment attachment(Row row) {
        return new Attachment(
                new AttachmentView(
                        UUID.fromString(row.text("id")),
                        row.text("original_name"),
                        row.text("media_type"),
                        row.number("size_bytes"),
                        row.numberOrNull("home_id"),
                        row.moment("uploaded_at"),
                        row.momentOrNull("taken_at"),
                        row.decimalOrNull("longitude"),
                        row.decimalOrNull("latitude")),
                row.text("sha256"));
    }
}
