package org.yian.accounts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Database;

@Singleton
class SessionRepository {

    private final Database database;

    SessionRepository(Database database) {
        this.database = database;
    }

    void insert(UUID id, long accountId, Instant now, Instant expiresAt, String address, String device) {
        database.change(
                """
                INSERT INTO account_session (id, account_id, created_at, last_seen_at, expires_at, rotated_at, address, device)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                accountId,
                now,
                now,
                expiresAt,
                now,
                address,
                device);
    }

    /** A session that was not ended, with its account, active or not. */
    Optional<SessionState> find(UUID id) {
        return database.first(
                "SELECT s.id AS session_id, s.rotation, s.rotated_at, s.rotation_used_at, s.last_seen_at, s.expires_at, "
                        + Account.COLUMNS + " FROM account_session s JOIN account a ON a.id = s.account_id"
                        + " LEFT JOIN region r ON r.code = a.region_code LEFT JOIN home h ON h.id = a.home_id"
                        + " WHERE s.id = ? AND s.ended_at IS NULL",
                row -> new SessionState(
                        UUID.fromString(row.text("session_id")),
                        row.integer("rotation"),
                        row.moment("rotated_at"),
                        row.momentOrNull("rotation_used_at"),
                        row.moment("last_seen_at"),
                        row.moment("expires_at"),
                        Account.of(row)),
                id);
    }

    /** Makes the next token the newest one, unless another request did. */
    boolean rotate(UUID id, int rotation, Instant now) {
        return database.change(
                        """
                        UPDATE account_session SET rotation = rotation + 1, rotated_at = ?, rotation_used_at = NULL, last_seen_at = ?
                        WHERE id = ? AND rotation = ? AND ended_at IS NULL
                        """,
                        now,
                        now,
                        id,
                        rotation)
                == 1;
    }

    /** Notes that the newest token has arrived at the browser. */
    void used(UUID id, int rotation, Instant now) {
        database.change(
                """
                UPDATE account_session SET rotation_used_at = ?, last_seen_at = ?
                WHERE id = ? AND rotation = ? AND rotation_used_at IS NULL
                """,
                now,
                now,
                id,
                rotation);
    }

    void end(UUID id, Instant now) {
        database.change("UPDATE account_session SET ended_at = ? WHERE id = ? AND ended_at IS NULL", now, id);
    }

    int endAll(long accountId, Instant now) {
        return database.change(
                "UPDATE account_session SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL", now, accountId);
    }

    int endOthers(long accountId, UUID kept, Instant now) {
        return database.change(
                "UPDATE account_session SET ended_at = ? WHERE account_id = ? AND id <> ? AND ended_at IS NULL",
                now,
                accountId,
                kept);
    }

    List<SessionView> open(long accountId, UUID current, Instant now, Instant seenAfter) {
        return database.list(
                """
                SELECT id, created_at, last_seen_at, address, device FROM account_session
                WHERE account_id = ? AND ended_at IS NULL AND expires_at > ? AND last_seen_at > ?
                ORDER BY last_seen_at DESC LIMIT 200
                """,
                row -> new SessionView(
                        UUID.fromString(row.text("id")),
                        row.moment("created_at"),
                        row.moment("last_seen_at"),
                        row.text("address"),
                        row.text("device"),
                        row.text("id").equals(current.toString())),
                accountId,
                now,
                seenAfter);
    }

    int deleteExpired(Instant before) {
        return database.change("DELETE FROM account_session WHERE expires_at < ? LIMIT 1000", before);
    }
}
