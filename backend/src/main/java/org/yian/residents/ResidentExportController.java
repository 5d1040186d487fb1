package org.yian.residents;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.platform.Roles;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api/residents/export.xlsx")
@Tag(name = "residents")
class ResidentExportController {

    private final ResidentExport export;

    ResidentExportController(ResidentExport export) {
        this.export = export;
    }

    /** The persons that the filter keeps, as an XLSX file; each download is recorded. */
    @Get(produces = SpreadsheetAnswer.XLSX)
    @Secured({Roles.DIRECTOR, Roles.ACCOUNTANT, Roles.TOWNSHIP, Roles.COUNTY, Roles.CITY, Roles.PROVINCE, Roles.AUDITOR
    })
    HttpResponse<byte[]> download(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean ResidentFilter filter,
            @QueryValue @Nullable String sort) {
        return SpreadsheetAnswer.of(export.fileName(actor.locale()), export.write(actor, filter, sort));
    }
}
