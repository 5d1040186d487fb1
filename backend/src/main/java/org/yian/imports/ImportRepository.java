package org.yian.imports;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Select;

/** Files read for import; only who uploaded one finds it. */
@Singleton
class ImportRepository {

    private static final Argument<List<String>> CELLS = Argument.listOf(String.class);
    private static final Argument<List<ImportProblem>> PROBLEMS = Argument.listOf(ImportProblem.class);

    private final Database database;
    private final ObjectMapper json;

    ImportRepository(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A row with what is wrong with it. */
    record CheckedRow(ImportRow row, List<ImportProblem> problems) {

        boolean bad() {
            return !problems.isEmpty();
        }
    }

    void insert(Actor actor, ImportBatch batch, @Nullable RowCipher cipher, List<CheckedRow> rows) {
        database.change(
                """
                INSERT INTO import_batch (id, kind, file_name, account_id, home_id, state, total_rows, bad_rows, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                batch.id(),
                batch.kind(),
                batch.fileName(),
                actor.accountId(),
                batch.homeId(),
                batch.state(),
                batch.totalRows(),
                batch.badRows(),
                batch.createdAt());
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) {
            String content = written(row.row().cells());
            values.add(new @Nullable Object[] {
                batch.id(), row.row().number(), cipher == null ? content : cipher.encrypt(content), problems(row)
            });
        }
        database.changeAll(
                "INSERT INTO import_row (batch_id, row_position, content, problems) VALUES (?, ?, ?, ?)", values);
    }

    Optional<ImportBatch> find(Actor actor, String kind, UUID id) {
        return database.first(
                "SELECT * FROM import_batch WHERE id = ? AND kind = ? AND account_id = ?",
                ImportRepository::batch,
                id,
                kind,
                actor.accountId());
    }

    /** A file of any kind that the caller uploaded. */
    Optional<ImportBatch> find(Actor actor, UUID id) {
        return database.first(
                "SELECT * FROM import_batch WHERE id = ? AND account_id = ?",
                ImportRepository::batch,
                id,
                actor.accountId());
    }

    Optional<ImportBatch> lock(Actor actor, String kind, UUID id) {
        return database.first(
                "SELECT * FROM import_batch WHERE id = ? AND kind = ? AND account_id = ? FOR UPDATE",
                ImportRepository::batch,
                id,
                kind,
                actor.accountId());
    }

    Page<CheckedRow> page(UUID batchId, @Nullable RowCipher cipher, @Nullable Boolean bad, PageQuery page) {
        Select select = Select.of("row_position, content, problems", "import_row")
                .where("batch_id = ?", batchId)
                .whereGiven("bad = ?", bad)
                .orderBy("row_position");
        return database.page(select, page, row -> row(row, cipher));
    }

    List<ImportRow> rows(UUID batchId, @Nullable RowCipher cipher) {
        return database.list(
                "SELECT row_position, content, problems FROM import_row WHERE batch_id = ? ORDER BY row_position",
                row -> row(row, cipher).row(),
                batchId);
    }

    void setProblems(UUID batchId, List<CheckedRow> rows, int badRows) {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) {
            values.add(new @Nullable Object[] {problems(row), batchId, row.row().number()});
        }
        database.changeAll("UPDATE import_row SET problems = ? WHERE batch_id = ? AND row_position = ?", values);
        database.change("UPDATE import_batch SET bad_rows = ? WHERE id = ?", badRows, batchId);
    }

    void confirm(UUID batchId, Instant moment) {
        database.change("UPDATE import_batch SET state = 'CONFIRMED', confirmed_at = ? WHERE id = ?", moment, batchId);
    }

    /** Previews older than a moment, locked; those that somebody is working with just now are left out. */
    List<UUID> lockForgotten(Instant before, int most) {
        return database.list(
                """
                SELECT id FROM import_batch WHERE state = 'PREVIEW' AND created_at < ? ORDER BY created_at LIMIT ?
                FOR UPDATE SKIP LOCKED
                """,
                row -> UUID.fromString(row.text("id")),
                before,
                most);
    }

    void deleteRows(UUID batchId) {
        database.change("DELETE FROM import_row WHERE batch_id = ?", batchId);
    }

    /** What was read is forgotten; that there was a file is kept. */
    void discard(UUID batchId) {
        deleteRows(batchId);
        database.change("UPDATE import_batch SET state = 'DISCARDED' WHERE id = ?", batchId);
    }

    private @Nullable String problems(CheckedRow row) {
        return row.bad() ? written(row.problems()) : null;
    }

    private CheckedRow row(Row row, @Nullable RowCipher cipher) {
        try {
            String kept = row.text("content");
            String content = cipher == null ? kept : cipher.decrypt(kept);
            String problems = row.textOrNull("problems");
            return new CheckedRow(
                    new ImportRow(row.integer("row_position"), json.readValue(content, CELLS)),
                    problems == null ? List.of() : json.readValue(problems, PROBLEMS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ImportBatch batch(Row row) {
        return new ImportBatch(
                UUID.fromString(row.text("id")),
                row.text("kind"),
                row.numberOrNull("home_id"),
                row.text("file_name"),
                row.choice("state", ImportBatch.State.class),
                row.integer("total_rows"),
                row.integer("bad_rows"),
                row.moment("created_at"),
                row.momentOrNull("confirmed_at"));
    }
}
