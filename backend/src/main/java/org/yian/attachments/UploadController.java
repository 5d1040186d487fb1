package org.yian.attachments;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Uploads in parts over a bad line. The device makes the id; every request may be repeated. */
@Controller("/api/uploads/{id}")
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
class UploadController {

    private final PartialUploads uploads;
    private final UploadCompletion completion;

    UploadController(PartialUploads uploads, UploadCompletion completion) {
        this.uploads = uploads;
        this.completion = completion;
    }

    /** Announces the file; for one that was announced before it tells how far it is. */
    @Put
    UploadView announce(@Parameter(hidden = true) Actor actor, UUID id, @Body @Valid UploadRequest request) {
        return uploads.announce(actor, id, request);
    }

    /** Takes a part of at most 256 KB. A part that is there already is passed over. */
    @Put("/parts/{offset}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    UploadView add(@Parameter(hidden = true) Actor actor, UUID id, int offset, @Body byte[] content) {
        return uploads.add(actor, id, offset, content);
    }

    /** Checks the whole against its hash and keeps it as an attachment with the same id. */
    @Post("/completion")
    AttachmentView complete(@Parameter(hidden = true) Actor actor, UUID id) {
        return completion.complete(actor, id);
    }
}
