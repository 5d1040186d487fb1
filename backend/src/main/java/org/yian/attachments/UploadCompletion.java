package org.yian.attachments;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** Makes an attachment of an upload that has arrived whole. Reading, checking and keeping it stand outside transactions. */
@Singleton
class UploadCompletion {

    private final UploadSteps steps;
    private final AttachmentService service;

    UploadCompletion(UploadSteps steps, AttachmentService service) {
        this.steps = steps;
        this.service = service;
    }

    /**
     * The attachment; repeating it gives the same one.
     *
     * @throws ProblemException {@code upload-gap} when bytes are missing; {@code upload-corrupt} when the hash is another
     *     one: then it has to be sent again from the beginning
     */
    AttachmentView complete(Actor actor, UUID id) {
        Optional<AttachmentView> done = steps.kept(actor, id);
        if (done.isPresent()) {
            return done.get();
        }
        PartialUpload upload = steps.whole(actor, id);
        byte[] content = steps.content(id);
        if (!AttachmentService.sha256(content).equals(upload.sha256())) {
            steps.beginAnew(id);
            throw new ProblemException(AttachmentProblem.UPLOAD_CORRUPT);
        }
        AttachmentService.Kept kept = upload.upload().evidence() ? service.keepAsIs(content) : service.keep(content);
        return steps.finish(actor, upload, kept);
    }
}
