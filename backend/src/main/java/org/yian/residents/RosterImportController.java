package org.yian.residents;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.yian.imports.ImportBatch;
import org.yian.imports.ImportFileProblem;
import org.yian.imports.ImportKind;
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

/** Persons from files of spreadsheets. Only who uploaded a file sees its preview. */
@Controller("/api/roster-imports")
@Secured({Roles.DIRECTOR, Roles.TOWNSHIP, Roles.COUNTY})
@Tag(name = "residents")
class RosterImportController {

    private final Rosters rosters;
    private final ImportTemplate template;
    private final Messages messages;

    RosterImportController(Rosters rosters, ImportTemplate template, Messages messages) {
        this.rosters = rosters;
        this.template = template;
        this.messages = messages;
    }

    /**
     * Reads a file of at most 10 MB and 20,000 rows; nothing is imported yet.
     *
     * @param home the home whose roster it is; left out by a director
     */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    ImportBatch upload(
            @Parameter(hidden = true) Actor actor,
            @QueryValue RosterKind kind,
            @QueryValue @Nullable Long home,
            CompletedFileUpload file)
            throws IOException {
        ImportKind roster = rosters.kind(actor, kind, home);
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(Imports.bytesTaken(roster));
            return rosters.read(actor, roster, file.getFilename() == null ? "" : file.getFilename(), bytes);
        }
    }

    @Get("/{id}")
    ImportPreview preview(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        return rosters.preview(actor, id);
    }

    /** The rows as they were read, identity numbers masked, each with what is wrong; none once they are imported. */
    @Get("/{id}/rows")
    Page<ImportRowView> rows(
            @Parameter(hidden = true) Actor actor,
            @PathVariable UUID id,
            @QueryValue @Nullable Boolean bad,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return rosters.rows(actor, id, bad, PageQuery.of(page, size, null));
    }

    /** Imports all rows, or none while one of them is bad. */
    @Post("/{id}/confirmation")
    ImportBatch confirm(
            @Parameter(hidden = true) Actor actor,
            @PathVariable UUID id,
            @Valid @Body RosterConfirmation confirmation) {
        ImportBatch batch = rosters.confirm(actor, id, confirmation.screening());
        if (batch.state() != ImportBatch.State.CONFIRMED) {
            throw new ProblemException(ImportFileProblem.IMPORT_HAS_BAD_ROWS, batch.badRows());
        }
        return batch;
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void discard(@Parameter(hidden = true) Actor actor, @PathVariable UUID id) {
        rosters.discard(actor, id);
    }

    /** The file to fill in, with an example row. */
    @Get(uri = "/template.xlsx", produces = SpreadsheetAnswer.XLSX)
    HttpResponse<byte[]> template(@Parameter(hidden = true) Actor actor, @QueryValue RosterKind kind) {
        String name = messages.text(actor.locale(), "rosters.template." + kind);
        return SpreadsheetAnswer.of(name, template.of(rosters.columns(actor, kind), actor.locale(), name));
    }
}
