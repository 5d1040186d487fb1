package org.yian.inspections;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

/** Inspections. Ids are made by the caller, and every PUT may be repeated. */
@Controller("/api/inspections")
class InspectionController {

    private final InspectionService inspections;
    private final AnswerService answers;
    private final EvidenceService evidence;
    private final CompletionService completions;

    InspectionController(
            InspectionService inspections,
            AnswerService answers,
            EvidenceService evidence,
            CompletionService completions) {
        this.inspections = inspections;
        this.answers = answers;
        this.evidence = evidence;
        this.completions = completions;
    }

    @Get("{?filter*}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR, Roles.TOWNSHIP, Roles.DIRECTOR})
    Page<InspectionLine> list(
            @Parameter(hidden = true) Actor actor,
            @RequestBean InspectionFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return inspections.list(actor, filter, PageQuery.of(page, size, sort));
    }

    @Get("/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR, Roles.TOWNSHIP, Roles.DIRECTOR})
    InspectionView get(@Parameter(hidden = true) Actor actor, UUID id) {
        return inspections.view(actor, id);
    }

    @Put("/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    InspectionView save(@Parameter(hidden = true) Actor actor, UUID id, @Body @Valid InspectionRequest request) {
        return inspections.save(actor, id, request);
    }

    @Delete("/{id}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HttpResponse<Void> delete(@Parameter(hidden = true) Actor actor, UUID id) {
        inspections.delete(actor, id);
        return HttpResponse.noContent();
    }

    @Put("/{id}/answers/{itemCode}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    AnswerView answer(
            @Parameter(hidden = true) Actor actor, UUID id, String itemCode, @Body @Valid AnswerRequest request) {
        return answers.save(actor, id, itemCode, request);
    }

    @Put("/{id}/photos/{photoId}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    PhotoView addPhoto(
            @Parameter(hidden = true) Actor actor, UUID id, UUID photoId, @Body @Valid PhotoRequest request) {
        return evidence.addPhoto(actor, id, photoId, request);
    }

    @Delete("/{id}/photos/{photoId}")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    HttpResponse<Void> removePhoto(@Parameter(hidden = true) Actor actor, UUID id, UUID photoId) {
        evidence.removePhoto(actor, id, photoId);
        return HttpResponse.noContent();
    }

    @Put("/{id}/signatures")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    List<SignatureView> sign(@Parameter(hidden = true) Actor actor, UUID id, @Body @Valid SignatureRequest request) {
        return evidence.sign(actor, id, request);
    }

    @Post("/{id}/completion")
    @Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
    InspectionView complete(@Parameter(hidden = true) Actor actor, UUID id) {
        return completions.complete(actor, id);
    }
}
