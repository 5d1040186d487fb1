package org.yian.residents;

import jakarta.inject.Singleton;
import java.util.List;
import org.yian.imports.CellReader;
import org.yian.imports.ImportColumn;
import org.yian.imports.ImportKind;
import org.yian.imports.ImportProblem;
import org.yian.imports.ImportRow;
import org.yian.imports.RowCipher;
import org.yian.platform.Actor;

/** The roster of the persons with dispersed support in a township or a county. */
@Singleton
class DispersedRoster implements ImportKind {

    private final RosterReader reader;
    private final RosterPersons persons;
    private final RosterCipher cipher;

    DispersedRoster(RosterReader reader, RosterPersons persons, RosterCipher cipher) {
        this.reader = reader;
        this.persons = persons;
        this.cipher = cipher;
    }

    @Override
    public String name() {
        return RosterKind.DISPERSED.importName();
    }

    @Override
    public List<ImportColumn> columns() {
        return RosterColumns.DISPERSED;
    }

    @Override
    public int maximumRows() {
        return RosterColumns.MAXIMUM_ROWS;
    }

    @Override
    public int largestMegabytes() {
        return RosterColumns.LARGEST_MEGABYTES;
    }

    @Override
    public RowCipher cipher() {
        return cipher;
    }

    @Override
    public List<List<ImportProblem>> check(Actor actor, List<ImportRow> rows) {
        List<RosterLine> lines = reader.dispersedLines(actor, rows);
        persons.check(actor, null, lines);
        return lines.stream().map(RosterLine::cells).map(CellReader::problems).toList();
    }

    @Override
    public void importAll(Actor actor, List<ImportRow> rows) {
        persons.enter(actor, null, reader.dispersedLines(actor, rows), line -> null);
    }
}
