package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yian.imports.CellReader;
import org.yian.imports.ImportColumn;
import org.yian.imports.ImportKind;
import org.yian.imports.ImportProblem;
import org.yian.imports.ImportRow;
import org.yian.platform.Actor;
import org.yian.platform.Messages;

/** Homes from a file: by the same rules as those that are typed in. */
@Singleton
class HomeImport implements ImportKind {

    private final ProfileReader reader;
    private final ProfileRules rules;
    private final HomeWriter writer;
    private final HomeService service;
    private final HomeFigures figures;
    private final Messages messages;

    HomeImport(
            ProfileReader reader,
            ProfileRules rules,
            HomeWriter writer,
            HomeService service,
            HomeFigures figures,
            Messages messages) {
        this.reader = reader;
        this.rules = rules;
        this.writer = writer;
        this.service = service;
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "homes";
    }

    @Override
    public List<ImportColumn> columns() {
        return HomeColumns.ALL;
    }

    @Override
    public List<List<ImportProblem>> check(Actor actor, List<ImportRow> rows) {
        Set<HomeName> taken = new HashSet<>(writer.names());
        Map<HomeName, Integer> seen = new HashMap<>();
        List<List<ImportProblem>> result = new ArrayList<>(rows.size());
        for (ImportRow row : rows) {
            CellReader cells = new CellReader(HomeColumns.ALL, row, messages);
            HomeProfile profile = reader.read(cells);
            checkRules(actor, cells, profile);
            HomeName name = HomeName.of(profile);
            Integer first = seen.putIfAbsent(name, row.number());
            if (taken.contains(name)) {
                cells.problem("name", "homes.name-taken", profile.name());
            } else if (first != null && !profile.name().isEmpty()) {
                cells.problem("name", "homes.name-twice-in-file", first);
            }
            result.add(cells.problems());
        }
        return result;
    }

    /** A cell that could not be read has been told of; what follows from its being empty is not. */
    private void checkRules(Actor actor, CellReader cells, HomeProfile profile) {
        Set<String> told = new HashSet<>();
        cells.problems().forEach(problem -> told.add(problem.column()));
        boolean placeUnclear = told.stream().anyMatch(column -> column.startsWith("place."));
        for (Finding finding : rules.checkAlone(actor, profile)) {
            boolean follows = told.contains(finding.field())
                    || (placeUnclear && finding.field().startsWith("place."));
            if (!follows) {
                cells.problem(
                        finding.field(),
                        finding.messageKey(),
                        finding.arguments().toArray());
            }
        }
    }

    @Override
    public void importAll(Actor actor, List<ImportRow> rows) {
        for (ImportRow row : rows) {
            service.enter(actor, reader.read(new CellReader(HomeColumns.ALL, row, messages)));
        }
        figures.refreshAll();
    }
}
