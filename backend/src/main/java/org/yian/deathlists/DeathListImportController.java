package org.yian.deathlists;

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

/** Lists of the dead from files of spreadsheets. Only who uploaded a file sees its preview. */
@Controller("/api/death-list-imports")
@Secured({Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
@Tag(name = "death-lists")
class DeathListImportController {

    private final DeathLists lists;
    private final ImportTemplate template;
    private final Messages messages;

    DeathListImportController(DeathLists lists, ImportTemplate template, Messages messages) {
        this.lists = lists;
        this.template = template;
        this.messages = messages;
    }

    /** Reads a file of at most 10 MB and 50,000 rows; nothing is imported yet. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    ImportBatch upload(@Parameter(hidden = true) Actor actor, @QueryValue DeathListKind kind, CompletedFileUpload file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(Imports.bytesTaken(lists.file(kind)));
            return lists.read(actor, kind, file.getFilename() == null ? "" : file.getFilename(), bytes);
        }
    }

    @Get("/{id}")
    ImportPreview preview(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return lists.preview(actor, id);
    }

    /** The rows as they were read, identity numbers masked, each with what is wrong; none once they are imported. */
    @Get("/{id}/rows")
    Page<ImportRowView> rows(
            @Parameter(hidden = true) Actor actor,
            @PathVariable UUID id,
            @QueryValue @Nullable Boolean bad,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return lists.rows(actor, id, bad, PageQuery.of(page, size, null));
    }

    /** Takes all rows in, or none while one of them is bad, and compares them with the persons in the caller's scope. */
    @Post("/{id}/confirmation")
    ImportBatch confirm(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        ImportBatch batch = lists.confirm(actor, id);
        if (batch.state() != ImportBatch.State.CONFIRMED) {
            throw new ProblemException(ImportFileProblem.IMPORT_HAS_BAD_ROWS, batch.badRows());
        }
        return batch;
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void discard(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        lists.discard(actor, id);
    }

    /** The file to fill in, with an example row. */
    @Get(uri = "/template.xlsx", produces = SpreadsheetAnswer.XLSX)
    HttpResponse<byte[]> template(@Parameter(hidden = true) Actor actor, @QueryValue DeathListKind kind) {
        String name = messages.text(actor.locale(), "deathlists.template");
        return SpreadsheetAnswer.of(name, template.of(lists.file(kind), actor.locale(), name));
    }
}
