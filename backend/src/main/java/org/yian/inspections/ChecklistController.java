package org.yian.inspections;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;

/** Published checklists, for everybody who is signed in. */
@Controller("/api/checklists")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ChecklistController {

    private final ChecklistService service;

    ChecklistController(ChecklistService service) {
        this.service = service;
    }

    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    List<ChecklistSummary> list() {
        return service.published();
    }

    /** A version never changes, so a browser that has it need not read it again. */
    @Get("/{versionId}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<ChecklistView> get(long versionId, HttpRequest<?> request) {
        String tag = "\"checklist-" + versionId + '"';
        if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.notModified();
        }
        return HttpResponse.ok(service.view(versionId))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
