package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Row;

/** Photos and signatures of inspections that the caller has been let to. */
@Singleton
final class EvidenceRepository {

    private static final String PHOTOS =
            """
            SELECT p.*, t.code FROM inspection_photo p JOIN checklist_item t ON t.id = p.checklist_item_id
            WHERE p.inspection_id = ?
            """;

    private final Database database;

    EvidenceRepository(Database database) {
        this.database = database;
    }

    List<PhotoView> photos(UUID inspectionId) {
        return database.list(PHOTOS + " ORDER BY t.position, p.position", EvidenceRepository::photo, inspectionId);
    }

    Optional<PhotoView> photo(UUID inspectionId, UUID id) {
        return database.first(PHOTOS + " AND p.id = ?", EvidenceRepository::photo, inspectionId, id);
    }

    boolean photoIdTaken(UUID id) {
        return database.count("SELECT COUNT(*) FROM inspection_photo WHERE id = ?", id) > 0;
    }

    void insertPhoto(UUID inspectionId, UUID id, long itemId, PhotoRequest photo) {
        long position = database.count(
                """
                SELECT COALESCE(MAX(position), 0) + 1 FROM inspection_photo
                WHERE inspection_id = ? AND checklist_item_id = ?
                """,
                inspectionId,
                itemId);
        database.change(
                """
                INSERT INTO inspection_photo (id, inspection_id, checklist_item_id, attachment_id, taken_at,
                    clock_ahead_seconds, marked_of, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                inspectionId,
                itemId,
                photo.attachmentId(),
                photo.takenAt(),
                photo.clockAheadSeconds(),
                photo.markedOf(),
                position);
    }

    void deletePhoto(UUID id) {
        database.change("DELETE FROM inspection_photo WHERE id = ?", id);
    }

    boolean attachmentUsed(UUID attachmentId) {
        return database.count(
                        """
                        SELECT (SELECT COUNT(*) FROM inspection_photo WHERE attachment_id = ?)
                            + (SELECT COUNT(*) FROM inspection_signature WHERE attachment_id = ?)
                        """,
                        attachmentId,
                        attachmentId)
                > 0;
    }

    List<SignatureView> signatures(UUID inspectionId) {
        return database.list(
                """
                SELECT * FROM inspection_signature WHERE inspection_id = ? ORDER BY party DESC, id
                """,
                row -> new SignatureView(
                        row.choice("party", SigningParty.class),
                        row.numberOrNull("account_id"),
                        row.text("signer_name"),
                        UUID.fromString(row.text("attachment_id")),
                        row.moment("signed_at")),
                inspectionId);
    }

    void deleteSignature(UUID inspectionId, SigningParty party, @Nullable Long accountId) {
        database.change(
                "DELETE FROM inspection_signature WHERE inspection_id = ? AND party = ? AND account_id <=> ?",
                inspectionId,
                party,
                accountId);
    }

    void insertSignature(UUID inspectionId, SignatureView signature) {
        database.change(
                """
                INSERT INTO inspection_signature (inspection_id, party, account_id, signer_name, attachment_id, signed_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                inspectionId,
                signature.party(),
                signature.accountId(),
                signature.signerName(),
                signature.attachmentId(),
                signature.signedAt());
    }

    int deleteSignatures(UUID inspectionId) {
        return database.change("DELETE FROM inspection_signature WHERE inspection_id = ?", inspectionId);
    }

    private static PhotoView photo(Row row) {
        String marked = row.textOrNull("marked_of");
        return new PhotoView(
                UUID.fromString(row.text("id")),
                row.number("checklist_item_id"),
                row.text("code"),
                UUID.fromString(row.text("attachment_id")),
                row.momentOrNull("taken_at"),
                row.integerOrNull("clock_ahead_seconds"),
                marked == null ? null : UUID.fromString(marked),
                row.integer("position"));
    }
}
