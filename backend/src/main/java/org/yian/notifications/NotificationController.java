package org.yian.notifications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;

/** The caller's own notifications; others' do not exist. */
@Controller("/api/notifications")
@Tag(name = "notifications")
@Secured(SecurityRule.IS_AUTHENTICATED)
class NotificationController {

    private final NotificationService service;

    NotificationController(NotificationService service) {
        this.service = service;
    }

    /** How many the bell shows; 100 stands for more than 99. */
    @Serdeable
    record Unread(long unread) {}

    /** Everything up to the newest that the reader has seen. */
    @Serdeable
    record ReadUpTo(@Positive long newestId) {}

    /** Newest first. */
    @Get
    Page<NotificationView> list(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Boolean unread,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return service.list(actor, Boolean.TRUE.equals(unread), PageQuery.of(page, size, null));
    }

    @Get("/unread")
    Unread unread(@Parameter(hidden = true) Actor actor) {
        return new Unread(service.unread(actor));
    }

    @Put("/{id}/read")
    @Status(HttpStatus.NO_CONTENT)
    void read(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        service.read(actor, id);
    }

    @Post("/read")
    @Status(HttpStatus.NO_CONTENT)
    void readUpTo(@Parameter(hidden = true) Actor actor, @Valid @Body ReadUpTo upTo) {
        service.readUpTo(actor, upTo.newestId());
    }

    @Get("/setting")
    NotificationSetting setting(@Parameter(hidden = true) Actor actor) {
        return service.setting(actor);
    }

    @Put("/setting")
    NotificationSetting change(@Parameter(hidden = true) Actor actor, @Valid @Body NotificationSetting setting) {
        return service.change(actor, setting);
    }
}
