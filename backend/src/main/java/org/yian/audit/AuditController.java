package org.yian.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/audit-events")
@Tag(name = "audit")
@Secured({Roles.AUDITOR, Roles.PROVINCE, Roles.ADMIN})
class AuditController {

    private final AuditReader reader;
    private final AuditVerification verification;

    AuditController(AuditReader reader, AuditVerification verification) {
        this.reader = reader;
        this.verification = verification;
    }

    /** Who changed what, newest first. */
    @Get
    Page<AuditEventRow> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean AuditFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return reader.list(actor, filter, PageQuery.of(page, size, sort));
    }

    /** One event with the states before and after. */
    @Get("/{id}")
    AuditEventView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return reader.view(actor, id);
    }

    /** Checks the whole chain: whether any event was changed or removed after it was written. */
    @Get("/verification")
    Verification verify() {
        return verification.verify();
    }
}
