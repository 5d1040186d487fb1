package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yian.imports.CellReader;
import org.yian.imports.ImportColumn;
import org.yian.imports.ImportProblem;
import org.yian.imports.ImportRow;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Role;
import org.yian.regions.Region;
import org.yian.regions.RegionLevel;
import org.yian.regions.Regions;

/** Reads the rows of a roster, by the same rules as an admission that is typed in. */
@Singleton
class RosterReader {

    private static final Pattern PHONE = Pattern.compile("[0-9 +-]*");
    private static final SupportMode[] MODES_OF_HOMES = {SupportMode.CENTRALISED, SupportMode.BOARDER};
    private static final Set<String> DISABILITY = Set.of("disabilityKind", "disabilityGrade");

    private final AdmissionRules rules;
    private final Regions regions;
    private final Messages messages;

    RosterReader(AdmissionRules rules, Regions regions, Messages messages) {
        this.rules = rules;
        this.regions = regions;
        this.messages = messages;
    }

    /** As the disability certificate counts them, the gravest first. */
    private enum Grade {
        FIRST(1),
        SECOND(2),
        THIRD(3),
        FOURTH(4);

        private final int number;

        Grade(int number) {
            this.number = number;
        }
    }

    List<RosterLine> homeLines(List<ImportRow> rows) {
        List<RosterLine> lines = new ArrayList<>(rows.size());
        for (ImportRow row : rows) {
            CellReader cells = cells(RosterColumns.HOME, row);
            SupportMode mode = cells.choice("supportMode", MODES_OF_HOMES, "rosters.mode.", SupportMode.CENTRALISED);
            if (mode == SupportMode.BOARDER) {
                cells.problem("supportMode", "rosters.boarder");
            }
            lines.add(line(cells, row, mode, null));
        }
        return lines;
    }

    List<RosterLine> dispersedLines(Actor actor, List<ImportRow> rows) {
        Map<String, Optional<String>> townships = new HashMap<>();
        List<RosterLine> lines = new ArrayList<>(rows.size());
        for (ImportRow row : rows) {
            CellReader cells = cells(RosterColumns.DISPERSED, row);
            String text = cells.text("township", 60);
            String township = townships
                    .computeIfAbsent(text, name -> township(actor, name))
                    .orElse(null);
            if (township == null && !text.isEmpty()) {
                cells.problem("township", "rosters.township-unknown");
            }
            lines.add(line(cells, row, SupportMode.DISPERSED, township));
        }
        return lines;
    }

    private CellReader cells(List<ImportColumn> columns, ImportRow row) {
        return new CellReader(columns, row, messages);
    }

    /** A township office has its own township only, a county those in it. */
    private Optional<String> township(Actor actor, String text) {
        String own = Objects.requireNonNull(actor.scope().regionCode());
        String parent = actor.role() == Role.TOWNSHIP
                ? regions.find(own).map(Region::parentCode).orElse(own)
                : own;
        return regions.named(parent, text)
                .filter(region -> region.level() == RegionLevel.TOWNSHIP)
                .map(Region::code)
                .filter(code -> actor.role() != Role.TOWNSHIP || code.equals(own));
    }

    private RosterLine line(CellReader cells, ImportRow row, SupportMode mode, @Nullable String townshipCode) {
        String identityNumber = cells.text("identityNumber", 30);
        LocalDate admittedOn = cells.date("admittedOn");
        ResidentDetails details = details(cells);
        Set<String> told = told(cells);
        List<Finding> findings = new ArrayList<>();
        IdentityNumber identity = rules.checkPerson(findings, mode, identityNumber, admittedOn, details);
        for (Finding finding : findings) {
            String column = finding.field().replace("details.", "");
            // A boarder has been told of already, and a cell that could not be read as well.
            if (!told.contains(column) && mode != SupportMode.BOARDER) {
                cells.problem(column, finding.messageKey(), finding.arguments().toArray());
            }
        }
        return new RosterLine(cells, row.number(), mode, identity, admittedOn, townshipCode, details);
    }

    private static Set<String> told(CellReader cells) {
        Set<String> told = new HashSet<>();
        cells.problems().stream().map(ImportProblem::column).forEach(told::add);
        if (told.stream().anyMatch(DISABILITY::contains)) {
            told.addAll(DISABILITY);
        }
        return told;
    }

    private static ResidentDetails details(CellReader cells) {
        Grade grade = cells.choiceOrNull("disabilityGrade", Grade.values(), "rosters.grade.");
        return new ResidentDetails(
                        cells.text("name", 60),
                        cells.choiceOrNull("category", DestituteCategory.values(), "rosters.category."),
                        cells.choiceOrNull("disabilityKind", DisabilityKind.values(), "rosters.disability."),
                        grade == null ? null : grade.number,
                        cells.textOrNull("confirmationNumber", 60),
                        cells.date("confirmedOn"),
                        cells.textOrNull("nativePlace", 100),
                        phone(cells, "phone"),
                        cells.textOrNull("contactName", 60),
                        cells.textOrNull("contactRelation", 30),
                        phone(cells, "contactPhone"),
                        null,
                        null,
                        null,
                        null)
                .tidied();
    }

    private static @Nullable String phone(CellReader cells, String column) {
        String phone = cells.textOrNull(column, 30);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            cells.problem(column, "rosters.phone-form");
            return null;
        }
        return phone;
    }
}
