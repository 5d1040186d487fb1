package org.yian.residents;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.yian.homes.Beds;
import org.yian.homes.HomeFigures;
import org.yian.imports.CellReader;
import org.yian.imports.ImportColumn;
import org.yian.imports.ImportKind;
import org.yian.imports.ImportProblem;
import org.yian.imports.ImportRow;
import org.yian.imports.RowCipher;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** Rosters of homes. */
@Singleton
class HomeRosters {

    private final RosterReader reader;
    private final RosterPersons persons;
    private final RosterCipher cipher;
    private final Beds beds;
    private final HomeFigures figures;

    HomeRosters(RosterReader reader, RosterPersons persons, RosterCipher cipher, Beds beds, HomeFigures figures) {
        this.reader = reader;
        this.persons = persons;
        this.cipher = cipher;
        this.beds = beds;
        this.figures = figures;
    }

    /** The roster of a home that the caller has found within the scope. */
    ImportKind of(long homeId) {
        return new HomeRoster(homeId);
    }

    private final class HomeRoster implements ImportKind {

        private final long homeId;

        HomeRoster(long homeId) {
            this.homeId = homeId;
        }

        @Override
        public String name() {
            return RosterKind.HOME.importName();
        }

        @Override
        public List<ImportColumn> columns() {
            return RosterColumns.HOME;
        }

        @Override
        public Long homeId() {
            return homeId;
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
            List<RosterLine> lines = reader.homeLines(rows);
            persons.check(actor, homeId, lines);
            RosterBeds.give(beds.all(homeId), lines);
            return lines.stream()
                    .map(RosterLine::cells)
                    .map(CellReader::problems)
                    .toList();
        }

        @Override
        public void importAll(Actor actor, List<ImportRow> rows) {
            List<RosterLine> lines = reader.homeLines(rows);
            Map<Integer, Long> given = RosterBeds.give(beds.lockAll(homeId), lines);
            if (given.size() < lines.size()) {
                throw new ProblemException(ResidentProblem.ROSTER_OVERTAKEN);
            }
            persons.enter(actor, homeId, lines, line -> given.get(line.number()));
            figures.refresh(homeId);
        }
    }
}
