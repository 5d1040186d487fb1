package org.yian.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

/** The statements that everybody may read without signing in; answers are kept for some minutes on the way. */
@Controller("/api/public/homes")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "disclosure")
class PublicStatementController {

    private static final String SOME_MINUTES = "public, max-age=300";

    private final Statements statements;

    PublicStatementController(Statements statements) {
        this.statements = statements;
    }

    /** The homes in use with their latest statement, by county. */
    @Get
    HttpResponse<Page<PublicHome>> homes(
            @QueryValue @Nullable @Size(max = 60) String q,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return HttpResponse.ok(statements.homes(q, PageQuery.of(page, size, null)))
                .header(HttpHeaders.CACHE_CONTROL, SOME_MINUTES);
    }

    /** The statement of a home for a month, or the latest one. */
    @Get("/{id}/statements")
    HttpResponse<PublicStatements> statements(
            @PathVariable long id, @QueryValue @Nullable @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month) {
        return HttpResponse.ok(statements.of(id, month)).header(HttpHeaders.CACHE_CONTROL, SOME_MINUTES);
    }
}
