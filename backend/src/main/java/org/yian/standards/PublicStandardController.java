package org.yian.standards;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yian.attachments.AttachmentContent;

/** The standards for everybody, without signing in. Browsers and proxies may keep an answer for a minute. */
@Controller("/api/public/standards")
@Tag(name = "standards")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicStandardController {

    private static final String KEPT = "public, max-age=60";

    private final PublicStandardService service;

    PublicStandardController(PublicStandardService service) {
        this.service = service;
    }

    /** The standards in force of all cities, those without a care standard too. */
    @Get
    HttpResponse<PublicStandards> all() {
        return kept(service.all());
    }

    /** The standards of one city: in force and of before. */
    @Get("/{city}")
    HttpResponse<PublicStandards.Detail> of(@PathVariable String city) {
        return kept(service.of(city));
    }

    /** The scan of the document by which a standard was published. */
    @Get("/documents/{id}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> document(@PathVariable UUID id) {
        AttachmentContent scan = service.scan(id);
        String name =
                URLEncoder.encode(scan.view().name(), StandardCharsets.UTF_8).replace("+", "%20");
        return kept(scan.bytes())
                .contentType(MediaType.of(scan.view().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
    }

    private static <T> MutableHttpResponse<T> kept(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, KEPT);
    }
}
