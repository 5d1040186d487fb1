package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.regions.Regions;

@Singleton
final class DrawRepository {

    private final Database database;
    private final Regions regions;

    DrawRepository(Database database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** A draw as it lies in its row. */
    record Stored(
            DrawView.DrawLine line,
            String officeCode,
            String method,
            @Nullable String seedNote,
            @Nullable String publicNumber,
            @Nullable String seed,
            String input,
            String inputSha256,
            @Nullable String result,
            @Nullable String resultSha256,
            int visits) {}

    /** What a draw is made from, before its seed is known. */
    record Prepared(
            String number,
            Office office,
            String purpose,
            SeedSource source,
            @Nullable String seedNote,
            String input,
            String inputSha256,
            int candidates,
            int homes) {}

    Page<DrawView.DrawLine> page(Scope scope, PageQuery page) {
        Select select = select(scope).orderBy("d.prepared_at DESC, d.id DESC");
        return database.page(select, page, this::line);
    }

    Optional<Stored> find(Scope scope, long id) {
        return database.first(select(scope).where("d.id = ?", id).all(), this::stored);
    }

    /** Holds the row until the transaction ends. */
    void lock(long id) {
        database.first("SELECT id FROM inspection_draw WHERE id = ? FOR UPDATE", row -> row.number("id"), id);
    }

    long insert(Prepared prepared, long preparedBy, Instant now) {
        return database.insert(
                """
                INSERT INTO inspection_draw (number, office_code, office_level, purpose, method, seed_source, seed_note, input,
                    input_sha256, candidates, homes, prepared_by, prepared_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                prepared.number(),
                prepared.office().code(),
                prepared.office().level(),
                prepared.purpose(),
                DrawMethod.NAME,
                prepared.source(),
                prepared.seedNote(),
                prepared.input(),
                prepared.inputSha256(),
                prepared.candidates(),
                prepared.homes(),
                preparedBy,
                now);
    }

    void draw(
            long id,
            String seed,
            @Nullable String publicNumber,
            String result,
            String resultSha256,
            long drawnBy,
            Instant now) {
        database.change(
                """
                UPDATE inspection_draw SET seed = ?, public_number = ?, result = ?, result_sha256 = ?, drawn_by = ?, drawn_at = ?
                WHERE id = ?
                """,
                seed,
                publicNumber,
                result,
                resultSha256,
                drawnBy,
                now,
                id);
    }

    void annul(long id, String reason, long annulledBy, Instant now) {
        database.change(
                "UPDATE inspection_draw SET annulled_by = ?, annulled_at = ?, annul_reason = ? WHERE id = ?",
                annulledBy,
                now,
                reason,
                id);
        database.change(
                """
                UPDATE planned_visit SET state = 'CANCELLED', cancel_reason = ?, version = version + 1
                WHERE draw_id = ? AND state IN ('PLANNED', 'ANNOUNCED')
                """,
                reason,
                id);
    }

    /** Everybody with law-enforcement status whose office lies in the scope, the office's own people first. */
    List<DrawPreview.Person> inspectors(Scope scope) {
        return database.list(
                Select.of(
                                "a.id, a.display_name, a.law_enforcement_number, a.region_code",
                                "account a JOIN region r ON r.code = a.region_code")
                        .where(scope.regions("r"))
                        .where("a.role IN ('COUNTY', 'CITY', 'PROVINCE') AND a.active")
                        .where("a.law_enforcement_number IS NOT NULL AND a.law_enforcement_number <> ''")
                        .orderBy("a.region_code, a.id")
                        .all(),
                row -> new DrawPreview.Person(
                        row.number("id"),
                        row.text("display_name"),
                        row.text("law_enforcement_number"),
                        regions.name(row.text("region_code"))));
    }

    /** The homes in use that were seen on this day or later. */
    Set<Long> seenSince(Scope scope, LocalDate day) {
        return database
                .list(
                        Select.of("c.home_id", "home h JOIN home_coverage c ON c.home_id = h.id")
                                .where(scope.homes("h"))
                                .where("h.status = 'OPEN'")
                                .where("c.last_on >= ?", day)
                                .all(),
                        row -> row.number("home_id"))
                .stream()
                .collect(Collectors.toSet());
    }

    private static Select select(Scope scope) {
        return Select.of(
                        """
                        d.*, p.display_name AS preparer, w.display_name AS drawer, n.display_name AS annuller,
                        (SELECT COUNT(*) FROM planned_visit v WHERE v.draw_id = d.id) AS visits""",
                        """
                        inspection_draw d JOIN region r ON r.code = d.office_code JOIN account p ON p.id = d.prepared_by
                        LEFT JOIN account w ON w.id = d.drawn_by LEFT JOIN account n ON n.id = d.annulled_by""")
                .where(scope.regions("r"));
    }

    private Stored stored(Row row) {
        return new Stored(
                line(row),
                row.text("office_code"),
                row.text("method"),
                row.textOrNull("seed_note"),
                row.textOrNull("public_number"),
                row.textOrNull("seed"),
                row.text("input"),
                row.text("input_sha256"),
                row.textOrNull("result"),
                row.textOrNull("result_sha256"),
                row.integer("visits"));
    }

    private DrawView.DrawLine line(Row row) {
        return new DrawView.DrawLine(
                row.number("id"),
                row.text("number"),
                regions.name(row.text("office_code")),
                row.text("purpose"),
                row.choice("seed_source", SeedSource.class),
                row.integer("candidates"),
                row.integer("homes"),
                row.text("preparer"),
                row.moment("prepared_at"),
                row.textOrNull("drawer"),
                row.momentOrNull("drawn_at"),
                row.textOrNull("annuller"),
                row.momentOrNull("annulled_at"),
                row.textOrNull("annul_reason"));
    }
}
