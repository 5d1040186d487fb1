package org.yian.homes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** The documents of one home that the caller has found within the scope. */
@Singleton
class DocumentRepository {

    private static final String DOCUMENTS =
            """
            SELECT d.id, d.kind, d.number, d.issued_on, d.valid_until, d.attachment_id, d.created_at,
                f.original_name, f.media_type, f.size_bytes, a.display_name
            FROM home_document d JOIN attachment f ON f.id = d.attachment_id JOIN account a ON a.id = d.created_by
            WHERE d.home_id = ? AND d.removed_at IS NULL
            """;

    private final Database database;

    DocumentRepository(Database database) {
        this.database = database;
    }

    List<DocumentView> list(long homeId, LocalDate today) {
        return database.list(DOCUMENTS + " ORDER BY d.kind, d.id DESC", row -> view(row, today), homeId);
    }

    Optional<DocumentView> lock(long homeId, long id, LocalDate today) {
        return database.first(DOCUMENTS + " AND d.id = ? FOR UPDATE", row -> view(row, today), homeId, id);
    }

    long insert(Actor actor, long homeId, NewDocument document, @Nullable String number) {
        return database.insert(
                """
                INSERT INTO home_document (home_id, kind, number, issued_on, valid_until, attachment_id, created_by)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                homeId,
                document.kind(),
                number,
                document.issuedOn(),
                document.validUntil(),
                document.attachmentId(),
                actor.accountId());
    }

    void remove(long id, Instant moment) {
        database.change("UPDATE home_document SET removed_at = ? WHERE id = ?", moment, id);
    }

    private static DocumentView view(Row row, LocalDate today) {
        LocalDate validUntil = row.dateOrNull("valid_until");
        return new DocumentView(
                row.number("id"),
                row.choice("kind", DocumentKind.class),
                row.textOrNull("number"),
                row.dateOrNull("issued_on"),
                validUntil,
                validUntil != null && validUntil.isBefore(today),
                UUID.fromString(row.text("attachment_id")),
                row.text("original_name"),
                row.text("media_type"),
                row.number("size_bytes"),
                row.moment("created_at"),
                row.text("display_name"));
    }
}
