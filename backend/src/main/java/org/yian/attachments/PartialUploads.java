package org.yian.attachments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.DatabaseException;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Files that come in parts, until they are whole. Only who announced an upload may go on with it. */
@Singleton
class PartialUploads {

    /** Bytes of the largest part. */
    static final int PART = 256 * 1024;
    /** Half uploads of one account at a time: two inspections of many photos. */
    static final int MOST = 200;

    private final PartialUploadRepository repository;
    private final AttachmentRepository attachments;
    private final Clock clock;

    PartialUploads(PartialUploadRepository repository, AttachmentRepository attachments, Clock clock) {
        this.repository = repository;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Begins an upload, or tells how far it is.
     *
     * @throws ProblemException 404 for an id that somebody else uses; {@code upload-differs} when another file was
     *     announced under the id; {@code too-many-uploads}
     */
    @UseCase
    public UploadView announce(Actor actor, UUID id, UploadRequest request) {
        if (attachments.uploadedBy(actor, id)) {
            return new UploadView(id, request.sizeBytes(), request.sizeBytes(), true);
        }
        PartialUpload known = repository.find(actor, id).orElse(null);
        if (known == null) {
            begin(actor, id, request);
            return new UploadView(id, request.sizeBytes(), 0, false);
        }
        if (known.sizeBytes() != request.sizeBytes() || !known.sha256().equals(request.sha256())) {
            throw new ProblemException(AttachmentProblem.UPLOAD_DIFFERS);
        }
        return view(known);
    }

    private void begin(Actor actor, UUID id, UploadRequest request) {
        if (attachments.idTaken(id)) {
            throw ProblemException.notFound();
        }
        if (repository.open(actor) >= MOST) {
            throw new ProblemException(AttachmentProblem.TOO_MANY_UPLOADS, MOST);
        }
        try {
            repository.insert(actor, id, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (DatabaseException taken) {
            if (!taken.duplicateKey()) {
                throw taken;
            }
            if (repository.find(actor, id).isEmpty()) {
                throw ProblemException.notFound();
            }
        }
    }

    /**
     * Takes a part in.
     *
     * @throws ProblemException {@code upload-gap} when bytes before it are missing; {@code part-refused} when it is empty,
     *     larger than 256 KB or reaches beyond the end
     */
    @UseCase
    public UploadView add(Actor actor, UUID id, int offset, byte[] content) {
        Optional<PartialUpload> found = repository.held(actor, id);
        if (found.isEmpty()) {
            if (attachments.uploadedBy(actor, id)) {
                return new UploadView(id, 0, 0, true);
            }
            throw ProblemException.notFound();
        }
        PartialUpload upload = found.get();
        if (offset < 0
                || content.length == 0
                || content.length > PART
                || (long) offset + content.length > upload.sizeBytes()) {
            throw new ProblemException(AttachmentProblem.PART_REFUSED, PART / 1024);
        }
        if (offset > upload.received()) {
            throw new ProblemException(AttachmentProblem.UPLOAD_GAP, upload.received());
        }
        if (offset == upload.received()) {
            repository.add(id, offset, content);
        }
        return view(repository.find(actor, id).orElseThrow());
    }

    private static UploadView view(PartialUpload upload) {
        return new UploadView(upload.id(), upload.sizeBytes(), upload.received(), false);
    }
}
