package org.yian.homes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.yian.imports.ImportBatch;
import org.yian.imports.ImportFileProblem;
import org.yian.imports.ImportPreview;
import org.yian.imports.ImportRowView;
import org.yian.imports.ImportTemplate;
import org.yian.imports.Imports;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Roles;
import org.yian.spreadsheets.SpreadsheetAnswer;

/** Homes from files of spreadsheets. Only who uploaded a file sees its preview. */
@Controller("/api/home-imports")
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
@Tag(name = "homes")
class HomeImportController {

    private final Imports imports;
    private final HomeImport kind;
    private final ImportTemplate template;
    private final Messages messages;

    HomeImportController(Imports imports, HomeImport kind, ImportTemplate template, Messages messages) {
        this.imports = imports;
        this.kind = kind;
        this.template = template;
        this.messages = messages;
    }

    /** Reads a file of at most 5 MB and 10,000 rows; nothing is imported yet. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    ImportBatch upload(@Parameter(hidden = true) Actor actor, CompletedFileUpload file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(Imports.bytesTaken(kind));
            return imports.read(actor, kind, file.getFilename() == null ? "" : file.getFilename(), bytes);
        }
    }

    @Get("/{id}")
    ImportPreview preview(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return imports.preview(actor, kind, id);
    }

    /** The rows as they were read, each with what is wrong. */
    @Get("/{id}/rows")
    Page<ImportRowView> rows(
            @Parameter(hidden = true) Actor actor,
            @PathVariable UUID id,
            @QueryValue @Nullable Boolean bad,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return imports.rows(actor, kind, id, bad, PageQuery.of(page, size, null));
    }

    /** Imports all rows, or none while one of them is bad. */
    @Post("/{id}/confirmation")
    ImportBatch confirm(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        ImportBatch batch = imports.confirm(actor, kind, id, List.of());
        if (batch.state() != ImportBatch.State.CONFIRMED) {
            throw new ProblemException(ImportFileProblem.IMPORT_HAS_BAD_ROWS, batch.badRows());
        }
        return batch;
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void discard(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        imports.discard(actor, kind, id);
    }

    /** The file to fill in, with an example row. */
    @Get(uri = "/template.xlsx", produces = SpreadsheetAnswer.XLSX)
    HttpResponse<byte[]> template(@Parameter(hidden = true) Actor actor) {
        String name = messages.text(actor.locale(), "homes.import-template");
        return SpreadsheetAnswer.of(name, template.of(kind, actor.locale(), name));
    }
}
