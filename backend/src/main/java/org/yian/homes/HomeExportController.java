package org.yian.homes;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api/homes.xlsx")
@Tag(name = "homes")
class HomeExportController {

    private final HomeExport export;

    HomeExportController(HomeExport export) {
        this.export = export;
    }

    /** The homes that the filter keeps, as an XLSX file. */
    @Get(produces = SpreadsheetAnswer.XLSX)
    @HomeReaders
    HttpResponse<byte[]> download(@Parameter(hidden = true) Actor actor, @Valid @RequestBean HomeFilter filter) {
        return SpreadsheetAnswer.of(export.fileName(actor.locale()), export.write(actor, filter));
    }
}
