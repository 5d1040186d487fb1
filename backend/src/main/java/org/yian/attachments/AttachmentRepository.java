package org.yian.attachments;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

@Singleton
final class AttachmentRepository {

    private static final String UNUSED = "a.home_id IS NULL AND a.township_code IS NULL";

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
     * A file that belongs to a home or a township in scope, that the caller uploaded and nothing uses yet, or that is
     * published. The fire department sees nothing personal, so nothing of a township.
     */
    Optional<Attachment> find(Actor actor, UUID id) {
        return findAll(actor, List.of(id)).stream().findFirst();
    }

    Optional<Attachment> findPublished(UUID id) {
        return database.first(
                "SELECT a.* FROM attachment a WHERE a.id = ? AND a.published", AttachmentRepository::attachment, id);
    }

    List<Attachment> findAll(Actor actor, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        boolean fire = actor.role() == Role.FIRE;
        SqlFragment homes = actor.scope().homes("h");
        SqlFragment townships = (fire ? Scope.none() : actor.scope()).townships("t");
        Select select = Select.of(
                        "a.*",
                        "attachment a LEFT JOIN home h ON h.id = a.home_id LEFT JOIN region t ON t.code = a.township_code")
                .where(SqlFragment.of(
                        "a.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")", ids.toArray()))
                .where(either(
                        SqlFragment.of(UNUSED + " AND a.uploaded_by = ? OR a.published", actor.accountId()),
                        new SqlFragment(
                                "a.home_id IS NOT NULL AND " + (fire ? "NOT a.personal AND " : "") + homes.sql(),
                                homes.values()),
                        new SqlFragment("a.township_code IS NOT NULL AND " + townships.sql(), townships.values())));
        return database.list(select.all(), AttachmentRepository::attachment);
    }

    /** @param personal whether it concerns one person */
    void setOwner(UUID id, FileOwner owner, boolean personal) {
        database.change(
                "UPDATE attachment SET home_id = ?, township_code = ?, personal = ? WHERE id = ?",
                owner.homeId(),
                owner.townshipCode(),
                personal,
                id);
    }

    void changeHome(UUID id, long fromHomeId, long toHomeId) {
        database.change("UPDATE attachment SET home_id = ? WHERE id = ? AND home_id = ?", toHomeId, id, fromHomeId);
    }

    void setPublished(UUID id) {
        database.change("UPDATE attachment SET published = TRUE WHERE id = ?", id);
    }

    void clearOwner(UUID id) {
        database.change("UPDATE attachment SET home_id = NULL, township_code = NULL WHERE id = ?", id);
    }

    /** Files that nothing has used since the given moment. */
    List<Attachment> unusedSince(Instant moment, int limit) {
        return database.list(
                "SELECT a.* FROM attachment a WHERE " + UNUSED + " AND NOT a.published AND a.uploaded_at < ?"
                        + " ORDER BY a.uploaded_at LIMIT " + limit,
                AttachmentRepository::attachment,
                moment);
    }

    boolean deleteUnused(UUID id) {
        return database.change(
                        """
                        DELETE FROM attachment
                        WHERE id = ? AND home_id IS NULL AND township_code IS NULL AND NOT published
                        """,
                        id)
                > 0;
    }

    boolean uploadedBy(Actor actor, UUID id) {
        return database.count("SELECT COUNT(*) FROM attachment WHERE id = ? AND uploaded_by = ?", id, actor.accountId())
                > 0;
    }

    boolean idTaken(UUID id) {
        return database.count("SELECT COUNT(*) FROM attachment WHERE id = ?", id) > 0;
    }

    boolean contentUsed(String sha256) {
        return database.count("SELECT COUNT(*) FROM attachment WHERE sha256 = ?", sha256) > 0;
    }

    private static SqlFragment either(SqlFragment... conditions) {
        return new SqlFragment(
                Stream.of(conditions).map(SqlFragment::sql).collect(Collectors.joining(") OR (", "(", ")")),
                Stream.of(conditions)
                        .flatMap(condition -> condition.values().stream())
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
                        row.textOrNull("township_code"),
                        row.moment("uploaded_at"),
                        row.momentOrNull("taken_at"),
                        row.decimalOrNull("longitude"),
                        row.decimalOrNull("latitude")),
                row.text("sha256"));
    }
}
