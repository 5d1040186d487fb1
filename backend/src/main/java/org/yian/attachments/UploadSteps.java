package org.yian.attachments;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The transactions of an upload's completion. */
@Singleton
class UploadSteps {

    private final PartialUploadRepository repository;
    private final AttachmentRepository attachments;
    private final AttachmentService service;

    UploadSteps(PartialUploadRepository repository, AttachmentRepository attachments, AttachmentService service) {
        this.repository = repository;
        this.attachments = attachments;
        this.service = service;
    }

    /** What an earlier request has made of it. */
    @UseCase(readOnly = true)
    public Optional<AttachmentView> kept(Actor actor, UUID id) {
        return attachments.uploadedBy(actor, id) ? attachments.find(actor, id).map(Attachment::view) : Optional.empty();
    }

    @UseCase(readOnly = true)
    public PartialUpload whole(Actor actor, UUID id) {
        PartialUpload upload = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        if (upload.received() < upload.sizeBytes()) {
            throw new ProblemException(AttachmentProblem.UPLOAD_GAP, upload.received());
        }
        return upload;
    }

    @UseCase(readOnly = true)
    public byte[] content(UUID id) {
        return repository.content(id);
    }

    @UseCase
    public void beginAnew(UUID id) {
        repository.forgetParts(id);
    }

    /** Of two requests at the same instant the second finds what the first has made. */
    @UseCase
    public AttachmentView finish(Actor actor, PartialUpload upload, AttachmentService.Kept kept) {
        if (repository.held(actor, upload.id()).isPresent()) {
            service.insert(actor, upload.id(), upload.upload(), kept);
            repository.delete(upload.id());
        }
        return attachments
                .find(actor, upload.id())
                .orElseThrow(ProblemException::notFound)
                .view();
    }
}
