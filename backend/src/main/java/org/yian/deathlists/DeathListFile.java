package org.yian.deathlists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.imports.CellReader;
import org.yian.imports.ImportColumn;
import org.yian.imports.ImportColumn.Content;
import org.yian.imports.ImportKind;
import org.yian.imports.ImportProblem;
import org.yian.imports.ImportRow;
import org.yian.imports.RowCipher;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.residents.IdentityNumber;
import org.yian.residents.RosterCipher;

/** A file with a list of the dead: name, identity number, day of death, and a remark if there is one. */
final class DeathListFile implements ImportKind {

    /** The example cannot be imported by mistake: its check character is wrong. */
    private static final List<ImportColumn> COLUMNS = List.of(
            column("name", true, "张三（示例）", Content.TEXT),
            column("identityNumber", true, "620702194503160010", Content.LONG_NUMBER),
            column("diedOn", true, "2026-03-05", Content.DATE),
            column("remark", false, "火化证编号 2026-118", Content.TEXT));

    private static final int OLD_NUMBER_LENGTH = 15;
    private static final int MAXIMUM_ROWS = 50_000;
    private static final int LARGEST_MEGABYTES = 10;

    private final DeathListKind kind;
    private final RosterCipher cipher;
    private final Messages messages;
    private final Clock clock;
    private final Importer importer;

    /** Takes the good rows in. */
    interface Importer {
        void importAll(Actor actor, DeathListKind kind, List<DeathListLine> lines);
    }

    DeathListFile(DeathListKind kind, RosterCipher cipher, Messages messages, Clock clock, Importer importer) {
        this.kind = kind;
        this.cipher = cipher;
        this.messages = messages;
        this.clock = clock;
        this.importer = importer;
    }

    private static ImportColumn column(String key, boolean required, String example, Content content) {
        return new ImportColumn(key, "deathlists.column." + key, "deathlists.also." + key, required, example, content);
    }

    @Override
    public String name() {
        return kind.importName();
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int maximumRows() {
        return MAXIMUM_ROWS;
    }

    @Override
    public int largestMegabytes() {
        return LARGEST_MEGABYTES;
    }

    @Override
    public RowCipher cipher() {
        return cipher;
    }

    @Override
    public List<List<ImportProblem>> check(Actor actor, List<ImportRow> rows) {
        return lines(rows).stream()
                .map(DeathListLine::cells)
                .map(CellReader::problems)
                .toList();
    }

    @Override
    public void importAll(Actor actor, List<ImportRow> rows) {
        importer.importAll(actor, kind, lines(rows));
    }

    private List<DeathListLine> lines(List<ImportRow> rows) {
        Map<IdentityNumber, Integer> first = new HashMap<>();
        List<DeathListLine> lines = new ArrayList<>(rows.size());
        LocalDate today = LocalDate.now(clock);
        for (ImportRow row : rows) {
            CellReader cells = new CellReader(COLUMNS, row, messages);
            String name = cells.text("name", 60);
            IdentityNumber identity = identity(cells, cells.text("identityNumber", 30));
            LocalDate diedOn = cells.date("diedOn");
            if (diedOn != null && diedOn.isAfter(today)) {
                cells.problem("diedOn", "deathlists.in-future");
            } else if (diedOn != null && identity != null && diedOn.isBefore(identity.birthDate())) {
                cells.problem("diedOn", "deathlists.before-birth");
            }
            Integer before = identity == null ? null : first.putIfAbsent(identity, row.number());
            if (before != null) {
                cells.problem("identityNumber", "rosters.twice-in-file", before);
            }
            lines.add(new DeathListLine(cells, row.number(), name, identity, diedOn, cells.textOrNull("remark", 200)));
        }
        return lines;
    }

    private static @Nullable IdentityNumber identity(CellReader cells, String text) {
        if (text.isEmpty()) {
            return null;
        }
        IdentityNumber identity = IdentityNumber.parse(text).orElse(null);
        if (identity == null) {
            boolean old = text.length() == OLD_NUMBER_LENGTH;
            cells.problem("identityNumber", old ? "residents.identity-old" : "residents.identity-wrong");
        }
        return identity;
    }
}
