package org.yian.standards;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The standards for everybody, without signing in. Browsers and proxies may keep an answer for a minute. */
@Controller("/api/public/standards")
@Tag(name = "standards")
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

    private static <T> HttpResponse<T> kept(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, KEPT);
    }
}
