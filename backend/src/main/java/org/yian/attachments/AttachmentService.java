package org.yian.attachments;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Takes uploads in and gives them out. */
@Singleton
class AttachmentService {

    private final AttachmentRepository repository;
    private final AttachmentStore store;
    private final FileInspection inspection;
    private final Images images;
    private final Renditions renditions;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository repository,
            AttachmentStore store,
            FileInspection inspection,
            Images images,
            Renditions renditions,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.inspection = inspection;
        this.images = images;
        this.renditions = renditions;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** Checks and redraws the content and keeps it; outside any transaction, for it takes time and may be repeated. */
    Kept keep(byte[] content) {
        String mediaType = inspection.mediaType(content);
        byte[] clean = mediaType.equals(FileInspection.PDF) ? content : images.redrawn(content, mediaType);
        String sha256 = sha256(clean);
        store.put(sha256, clean);
        return new Kept(sha256, mediaType, clean.length);
    }

    /**
     * Keeps evidence byte for byte: its hash is that of what the device sent. It is let in only when it can be read as what
     * it is.
     */
    Kept keepAsIs(byte[] content) {
        String mediaType = inspection.mediaType(content);
        if (!mediaType.equals(FileInspection.PDF)) {
            images.refuseUnreadable(content);
        }
        String sha256 = sha256(content);
        store.put(sha256, content);
        return new Kept(sha256, mediaType, content.length);
    }

    /** What was kept: its address, type and size in bytes. */
    record Kept(String sha256, String mediaType, long size) {}

    @UseCase
    public AttachmentView add(Actor actor, @Nullable UUID key, Upload upload, Kept kept) {
        String id = idempotency.once(
                actor, key, "attachment.upload", () -> insert(actor, UuidCreator.getTimeOrderedEpoch(), upload, kept)
                        .toString());
        return repository
                .find(actor, UUID.fromString(id))
                .orElseThrow(ProblemException::notFound)
                .view();
    }

    /** Writes the row of a kept file, as part of the caller's transaction. */
    UUID insert(Actor actor, UUID id, Upload upload, Kept kept) {
        AttachmentView file = new AttachmentView(
                id,
                upload.name(),
                kept.mediaType(),
                kept.size(),
                null,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                upload.takenAt(),
                upload.evidence() ? upload.longitude() : null,
                upload.evidence() ? upload.latitude() : null);
        repository.insert(actor, file, kept.sha256());
        audit.record(
                actor,
                AuditEntry.of("attachment.upload", "attachment", id, upload.name())
                        .changed(null, file));
        return id;
    }

    @UseCase(readOnly = true)
    public Attachment find(Actor actor, UUID id) {
        return repository.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    byte[] content(Attachment file) {
        return store.get(file.sha256()).orElseThrow(ProblemException::notFound);
    }

    /** A small JPEG of a picture, drawn when it is first asked for. */
    byte[] thumbnail(Attachment file) {
        return renditions.of(file, Rendition.THUMBNAIL);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
