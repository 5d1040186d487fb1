package org.yian.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.yian.audit.ChangeView;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/staff")
@Tag(name = "staff")
class StaffController {

    private final StaffService service;
    private final CertificateService certificates;

    StaffController(StaffService service, CertificateService certificates) {
        this.service = service;
        this.certificates = certificates;
    }

    /** Who works in the homes of the caller's scope, home by home. */
    @Get
    @StaffReaders
    Page<StaffView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean StaffFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return service.list(actor, filter, PageQuery.of(page, size, sort));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    StaffView enter(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewStaff entered) {
        return service.enter(actor, key, entered);
    }

    @Get("/{id}")
    @StaffReaders
    StaffView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.view(actor, id);
    }

    @Put("/{id}")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    StaffView edit(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body StaffChange change) {
        return service.edit(actor, id, change);
    }

    /** Somebody leaves the home; the register keeps who it was. */
    @Post("/{id}/departure")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    StaffView leave(@Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body Departure departure) {
        return service.leave(actor, id, departure);
    }

    /** The full identity number. Each time it is shown is recorded. */
    @Post("/{id}/identity-number")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    StaffService.RevealedNumber reveal(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return service.reveal(actor, id);
    }

    /** Who changed what of somebody, newest first. */
    @Get("/{id}/history")
    @Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR})
    Page<ChangeView> history(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.history(actor, id, PageQuery.of(page, size, null));
    }

    @Post("/{id}/certificates")
    @Status(HttpStatus.CREATED)
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    StaffView addCertificate(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body NewCertificate certificate) {
        return certificates.add(actor, id, certificate);
    }

    /** Takes out a certificate that was entered by mistake. */
    @Delete("/{id}/certificates/{certificateId}")
    @Secured({Roles.DIRECTOR, Roles.COUNTY})
    StaffView removeCertificate(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @PathVariable long certificateId) {
        return certificates.remove(actor, id, certificateId);
    }
}
