package org.yian.expenses;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.yian.platform.Actor;
import org.yian.spreadsheets.SpreadsheetAnswer;

@Controller("/api/expenses/export.xlsx")
@Tag(name = "expenses")
class ExpenseExportController {

    private final ExpenseExport export;

    ExpenseExportController(ExpenseExport export) {
        this.export = export;
    }

    /** The expenses that the filter keeps, as an XLSX file; each download is recorded. */
    @Get(produces = SpreadsheetAnswer.XLSX)
    @ExpenseReaders
    HttpResponse<byte[]> download(@Parameter(hidden = true) Actor actor, @Valid @RequestBean ExpenseFilter filter) {
        return SpreadsheetAnswer.of(export.fileName(actor.locale()), export.write(actor, filter));
    }
}
