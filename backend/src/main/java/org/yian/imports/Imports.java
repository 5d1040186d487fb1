package org.yian.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
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

    /** The largest file, in bytes. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

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

    /**
     * Reads a file and keeps its rows for the preview.
     *
     * @throws ProblemException an {@link ImportFileProblem} when the file as a whole cannot be used
     */
    @UseCase
    public ImportBatch read(Actor actor, ImportKind kind, String fileName, byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
        }
        List<SheetReader.ReadRow> read = reader.read(file, kind.columns());
        List<ImportRepository.CheckedRow> checked = checked(actor, kind, read);
        String name = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        ImportBatch batch = new ImportBatch(
                UuidCreator.getTimeOrderedEpoch(),
                name,
                ImportBatch.State.PREVIEW,
                checked.size(),
                bad(checked).size(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        repository.insert(actor, kind.name(), batch, checked);
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
        return repository.page(batch.id(), bad, page).map(row -> view(actor, kind, row));
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
        return new ImportRowView(row.row().number(), row.row().cells(), problems);
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
     */
    @UseCase
    public ImportBatch confirm(Actor actor, ImportKind kind, UUID id) {
        ImportBatch batch = repository.lock(actor, kind.name(), id).orElseThrow(ProblemException::notFound);
        if (batch.state() == ImportBatch.State.DISCARDED) {
            throw new ProblemException(ImportFileProblem.IMPORT_DISCARDED);
        }
        if (batch.state() == ImportBatch.State.CONFIRMED || batch.badRows() > 0) {
            return batch;
        }
        List<ImportRow> rows = repository.rows(id);
        List<ImportRepository.CheckedRow> bad = bad(checkedAgain(actor, kind, rows));
        if (bad.isEmpty()) {
            kind.importAll(actor, rows);
            repository.confirm(id, clock.instant());
            audit.record(
                    actor,
                    AuditEntry.of("import.confirm", "import", id, batch.fileName())
                            .changed(null, batch));
        } else {
            repository.setProblems(id, bad, bad.size());
        }
        return repository.find(actor, kind.name(), id).orElseThrow();
    }

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

    private static List<ImportRepository.CheckedRow> bad(List<ImportRepository.CheckedRow> rows) {
        return rows.stream().filter(ImportRepository.CheckedRow::bad).toList();
    }
}
