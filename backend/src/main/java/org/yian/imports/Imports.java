package org.yian.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** The way of every import: read, show what is wrong, and import all rows or none once a person confirms. */
@Singleton
public class Imports {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final SheetReader reader;
    private final ImportRepository repository;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    Imports(SheetReader reader, ImportRepository repository, Messages messages, AuditLog audit, Clock clock) {
        this.reader = reader;
        this.repository = repository;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** How much of an upload is taken in: one byte more than it may have, so that a larger one is seen to be too large. */
    public static int bytesTaken(ImportKind kind) {
        return kind.largestMegabytes() * MEGABYTE + 1;
    }

    /**
     * Reads a file and keeps its rows for the preview.
     *
     * @throws ProblemException an {@link ImportFileProblem} when the file as a whole cannot be used
     */
    @UseCase
    public ImportBatch read(Actor actor, ImportKind kind, String fileName, byte[] file) {
        if (file.length >= bytesTaken(kind)) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
        }
        List<SheetReader.ReadRow> read = reader.read(file, kind);
        List<ImportRepository.CheckedRow> checked = checked(actor, kind, read);
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        ImportBatch batch = new ImportBatch(
                UuidCreator.getTimeOrderedEpoch(),
                kind.name(),
                kind.homeId(),
                name,
                ImportBatch.State.PREVIEW,
                checked.size(),
                bad(checked).size(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        repository.insert(actor, batch, kind.cipher(), checked);
        return batch;
    }

    private static List<ImportRepository.CheckedRow> checked(
            Actor actor, ImportKind kind, List<SheetReader.ReadRow> read) {
        List<List<ImportProblem>> found =
                kind.check(actor, read.stream().map(SheetReader.ReadRow::row).toList());
        List<ImportRepository.CheckedRow> rows = new ArrayList<>(read.size());
        for (int index = 0; index < read.size(); index++) {
            List<ImportProblem> problems = new ArrayList<>(read.get(index).problems());
            for (ImportProblem problem : found.get(index)) {
                // A cell that is wrong as such is not told to be wrong for what it seems to hold.
                if (problems.stream().noneMatch(known -> known.column().equals(problem.column()))) {
                    problems.add(problem);
                }
            }
            rows.add(new ImportRepository.CheckedRow(read.get(index).row(), problems));
        }
        return rows;
    }

    /** A file that the caller uploaded, whatever it is a list of. */
    @UseCase(readOnly = true)
    public ImportBatch find(Actor actor, UUID id) {
        return repository.find(actor, id).orElseThrow(ProblemException::notFound);
    }

    @UseCase(readOnly = true)
    public ImportPreview preview(Actor actor, ImportKind kind, UUID id) {
        ImportBatch batch = repository.find(actor, kind.name(), id).orElseThrow(ProblemException::notFound);
        List<ImportPreview.Column> columns = kind.columns().stream()
                .map(column -> new ImportPreview.Column(column.key(), messages.text(actor.locale(), column.titleKey())))
                .toList();
        return new ImportPreview(batch, columns);
    }

    /** @param bad true: only the bad rows; false: only the good ones; null: all */
    @UseCase(readOnly = true)
    public Page<ImportRowView> rows(Actor actor, ImportKind kind, UUID id, @Nullable Boolean bad, PageQuery page) {
        ImportBatch batch = repository.find(actor, kind.name(), id).orElseThrow(ProblemException::notFound);
        return repository.page(batch.id(), kind.cipher(), bad, page).map(row -> view(actor, kind, row));
    }

    private ImportRowView view(Actor actor, ImportKind kind, ImportRepository.CheckedRow row) {
        List<ImportRowView.CellProblem> problems = row.problems().stream()
                .map(problem -> new ImportRowView.CellProblem(
                        problem.column(),
                        title(actor, kind, problem.column()),
                        messages.text(
                                actor.locale(),
                                problem.messageKey(),
                                problem.arguments().toArray())))
                .toList();
        RowCipher cipher = kind.cipher();
        List<String> cells = row.row().cells();
        return new ImportRowView(
                row.row().number(),
                cipher == null ? cells : cells.stream().map(cipher::masked).toList(),
                problems);
    }

    private String title(Actor actor, ImportKind kind, String key) {
        return kind.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> messages.text(actor.locale(), column.titleKey()))
                .orElse(key);
    }

    /**
     * Imports every row, or none: a row that has become bad since the preview is marked, and the batch stays as it is.
     * Repeating a confirmation answers the same and imports nothing again.
     *
     * @param statements what the person says of the list by confirming it; kept in the audit log
     */
    @UseCase
    public ImportBatch confirm(Actor actor, ImportKind kind, UUID id, List<String> statements) {
        ImportBatch batch = repository.lock(actor, kind.name(), id).orElseThrow(ProblemException::notFound);
        if (batch.state() == ImportBatch.State.DISCARDED) {
            throw new ProblemException(ImportFileProblem.IMPORT_DISCARDED);
        }
        if (batch.state() == ImportBatch.State.CONFIRMED || batch.badRows() > 0) {
            return batch;
        }
        List<ImportRow> rows = repository.rows(id, kind.cipher());
        List<ImportRepository.CheckedRow> bad = bad(checkedAgain(actor, kind, rows));
        if (bad.isEmpty()) {
            kind.importAll(actor, rows);
            repository.confirm(id, clock.instant());
            if (kind.cipher() != null) {
                repository.deleteRows(id);
            }
            audit.record(
                    actor,
                    AuditEntry.of("import.confirm", "import", id, batch.fileName())
                            .atHome(kind.homeId())
                            .changed(
                                    null, new Confirmed(kind.name(), batch.fileName(), batch.totalRows(), statements)));
        } else {
            repository.setProblems(id, bad, bad.size());
        }
        return repository.find(actor, kind.name(), id).orElseThrow();
    }

    /** What the audit log keeps of an import. */
    @Serdeable
    record Confirmed(String kind, String fileName, int totalRows, List<String> statements) {}

    private static List<ImportRepository.CheckedRow> checkedAgain(Actor actor, ImportKind kind, List<ImportRow> rows) {
        return checked(
                actor,
                kind,
                rows.stream()
                        .map(row -> new SheetReader.ReadRow(row, List.of()))
                        .toList());
    }

    /** Throws a preview away. */
    @UseCase
    public void discard(Actor actor, ImportKind kind, UUID id) {
        ImportBatch batch = repository.lock(actor, kind.name(), id).orElseThrow(ProblemException::notFound);
        if (batch.state() == ImportBatch.State.CONFIRMED) {
            throw new ProblemException(ImportFileProblem.IMPORT_ALREADY_CONFIRMED);
        }
        repository.discard(id);
    }

    /**
     * Throws previews away that nobody came back to.
     *
     * @return how many, at most as many as asked for
     */
    @UseCase
    int forget(Instant before, int most) {
        List<UUID> forgotten = repository.lockForgotten(before, most);
        forgotten.forEach(repository::discard);
        return forgotten.size();
    }

    private static List<ImportRepository.CheckedRow> bad(List<ImportRepository.CheckedRow> rows) {
        return rows.stream().filter(ImportRepository.CheckedRow::bad).toList();
    }
}
