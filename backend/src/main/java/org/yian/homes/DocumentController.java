package org.yian.homes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Roles;

/** Every change answers the documents of the home as they are then. */
@Controller("/api/homes/{homeId}/documents")
@Tag(name = "homes")
class DocumentController {

    private final DocumentService service;

    DocumentController(DocumentService service) {
        this.service = service;
    }

    @Get
    @HomeReaders
    List<DocumentView> list(@Parameter(hidden = true) Actor actor, @PathVariable long homeId) {
        return service.list(actor, homeId);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<DocumentView> add(
            @Parameter(hidden = true) Actor actor,
            @PathVariable long homeId,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body NewDocument document) {
        service.add(actor, homeId, key, document);
        return service.list(actor, homeId);
    }

    @Delete("/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<DocumentView> remove(@Parameter(hidden = true) Actor actor, @PathVariable long homeId, @PathVariable long id) {
        service.remove(actor, homeId, id);
        return service.list(actor, homeId);
    }
}
