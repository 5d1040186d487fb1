package org.yian.attachments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Uploads and their bytes. Everybody who is signed in may upload; who sees a file is decided by its home. */
@Controller("/api/attachments")
@Secured({
    Roles.DIRECTOR,
    Roles.ACCOUNTANT,
    Roles.CARER,
    Roles.TOWNSHIP,
    Roles.COUNTY,
    Roles.FIRE,
    Roles.CITY,
    Roles.PROVINCE,
    Roles.AUDITOR
})
class AttachmentController {

    private static final int LONGEST_NAME = 200;

    private final AttachmentService service;

    AttachmentController(AttachmentService service) {
        this.service = service;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    AttachmentView upload(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            CompletedFileUpload file,
            @Part @Nullable Instant takenAt,
            @Part @Nullable BigDecimal longitude,
            @Part @Nullable BigDecimal latitude,
            @Part @Nullable Boolean evidence)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            Upload upload =
                    new Upload(name(file.getFilename()), takenAt, longitude, latitude, Boolean.TRUE.equals(evidence));
            return service.add(actor, key, upload, service.keep(content.readAllBytes()));
        }
    }

    @Get("/{id}")
    HttpResponse<byte[]> content(@Parameter(hidden = true) Actor actor, UUID id, HttpRequest<?> request) {
        Attachment file = service.find(actor, id);
        String tag = '"' + file.sha256() + '"';
        return unchanged(request, tag)
                ? HttpResponse.notModified()
                : answer(
                        service.content(file),
                        file.view().mediaType(),
                        tag,
                        file.view().name());
    }

    /** A JPEG of at most 320 × 320 pixels; 404 for what is no picture. */
    @Get("/{id}/thumbnail")
    HttpResponse<byte[]> thumbnail(@Parameter(hidden = true) Actor actor, UUID id, HttpRequest<?> request) {
        Attachment file = service.find(actor, id);
        String tag = '"' + file.sha256() + "-320\"";
        return unchanged(request, tag)
                ? HttpResponse.notModified()
                : answer(
                        service.thumbnail(file),
                        FileInspection.JPEG,
                        tag,
                        file.view().name());
    }

    private static boolean unchanged(HttpRequest<?> request, String tag) {
        return tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
    }

    /** Browsers may keep it but ask each time, so that a sign-out or a lost right takes effect at once. */
    private static HttpResponse<byte[]> answer(byte[] bytes, String mediaType, String tag, String name) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok(bytes);
        return response.contentType(MediaType.of(mediaType))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    /** The last part of the name that the device gave, without what could upset a file system or a header. */
    private static String name(@Nullable String given) {
        String plain = given == null ? "" : given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        if (plain.isBlank()) {
            return "file";
        }
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}
