package org.yian.funds;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api/fund-entries.xlsx")
@Tag(name = "funds")
class EntryExportController {

    private final EntryExport export;

    EntryExportController(EntryExport export) {
        this.export = export;
    }

    /** The entries that the filter keeps, posting by posting, as an XLSX file. */
    @Get(produces = SpreadsheetAnswer.XLSX)
    @FundReaders
    HttpResponse<byte[]> download(@Parameter(hidden = true) Actor actor, @Valid @RequestBean EntryFilter filter) {
        return SpreadsheetAnswer.of(export.fileName(actor.locale()), export.write(actor, filter));
    }
}
