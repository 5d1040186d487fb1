package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.regions.Regions;

/** The imported lists, and their rows as hashes. */
@Singleton
class DeathListRepository {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    DeathListRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** A row of a list as it is kept. */
    record Entry(byte[] identityHash, byte[] nameHash, LocalDate diedOn) {}

    long insert(Actor actor, DeathListKind kind, String fileName, List<Entry> entries) {
        String region = Objects.requireNonNull(actor.scope().regionCode());
        LocalDate first =
                entries.stream().map(Entry::diedOn).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                entries.stream().map(Entry::diedOn).max(LocalDate::compareTo).orElseThrow();
        long id = database.insert(
                """
                INSERT INTO death_list (kind, file_name, region_code, city_code, county_code, total_rows, first_died_on,
                    last_died_on, imported_by, imported_at)
                SELECT ?, ?, g.code, g.city_code, g.county_code, ?, ?, ?, ?, ? FROM region g WHERE g.code = ?
                """,
                kind,
                fileName,
                entries.size(),
                first,
                last,
                actor.accountId(),
                clock.instant(),
                region);
        for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
            List<@Nullable Object[]> rows =
                    entries.subList(from, Math.min(entries.size(), from + ROWS_AT_ONCE)).stream()
                            .map(entry ->
                                    new @Nullable Object[] {id, entry.identityHash(), entry.nameHash(), entry.diedOn()})
                            .toList();
            database.changeAll(
                    "INSERT INTO death_list_entry (list_id, identity_hash, name_hash, died_on) VALUES (?, ?, ?, ?)",
                    rows);
        }
        return id;
    }

    /** The lists that the own office and those below it have imported, the newest first. */
    Page<DeathListView> page(Scope scope, PageQuery page) {
        return database.page(select(scope), page, this::view);
    }

    Select select(Scope scope) {
        return Select.of(
                        """
                        l.*, (SELECT a.display_name FROM account a WHERE a.id = l.imported_by) AS importer,
                        (SELECT COUNT(*) FROM death_finding_evidence v WHERE v.list_id = l.id) AS findings,
                        (SELECT COUNT(*) FROM death_finding_evidence v JOIN death_finding f ON f.id = v.finding_id
                            WHERE v.list_id = l.id AND f.state = 'OPEN') AS open_findings
                        """,
                        "death_list l")
                .where(scope.residents("l"))
                .orderBy("l.imported_at DESC, l.id DESC");
    }

    private DeathListView view(Row row) {
        return new DeathListView(
                row.number("id"),
                row.choice("kind", DeathListKind.class),
                row.text("file_name"),
                Objects.requireNonNull(regions.name(row.text("region_code"))),
                row.integer("total_rows"),
                row.date("first_died_on"),
                row.date("last_died_on"),
                row.integer("findings"),
                row.integer("open_findings"),
                row.text("importer"),
                row.moment("imported_at"));
    }
}
