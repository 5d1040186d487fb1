package org.yian.reporting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yian.inspectionplans.DrawInput;
import org.yian.inspectionplans.DrawResult;
import org.yian.inspectionplans.DrawService;
import org.yian.inspectionplans.DrawView;
import org.yian.inspectionplans.SeedSource;
import org.yian.inspectionplans.VisitService;
import org.yian.inspectionplans.VisitView;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.regions.RegionName;
import org.yian.reports.DrawMinutes;
import org.yian.reports.InspectionNotice;

/** Gathers what the minutes of a draw and the notice of inspection print. */
@Singleton
class PlanningReports {

    private final DrawService draws;
    private final VisitService visits;
    private final ReportWords words;

    PlanningReports(DrawService draws, VisitService visits, ReportWords words) {
        this.draws = draws;
        this.visits = visits;
        this.words = words;
    }

    /** @throws ProblemException not found: not the caller's to see, or not announced */
    InspectionNotice notice(Actor actor, long id) {
        VisitView visit = visits.get(actor, id);
        if (visit.noticeNumber() == null || visit.noticeOn() == null || visit.plannedOn() == null) {
            throw new ProblemException(ReportingProblem.NO_INSPECTION_NOTICE);
        }
        List<InspectionNotice.Inspector> inspectors = new ArrayList<>();
        for (VisitView.Person person : visit.inspectors()) {
            inspectors.add(new InspectionNotice.Inspector(
                    inspectors.size() + 1,
                    person.name(),
                    Objects.requireNonNullElse(person.lawEnforcementNumber(), "")));
        }
        return new InspectionNotice(
                office(visit.office()),
                visit.noticeNumber(),
                visit.homeName(),
                words.kind(visit.kind()),
                visit.plannedOn(),
                visit.noticeOn(),
                words.text(
                        visit.noticeOn().equals(visit.plannedOn())
                                ? "inspection-notice.with-visit"
                                : "inspection-notice.ahead"),
                inspectors);
    }

    DrawMinutes minutes(Actor actor, long id) {
        DrawView draw = draws.view(actor, id);
        DrawView.DrawLine line = draw.draw();
        DrawInput input = draw.input();
        Map<Long, String> people = input.inspectors().stream()
                .collect(Collectors.toMap(
                        DrawInput.EligibleInspector::accountId,
                        person -> words.text("draw.person", person.name(), person.lawEnforcementNumber())));
        return new DrawMinutes(
                office(line.office()),
                line.number(),
                line.purpose(),
                state(draw),
                line.drawnAt() == null ? "" : words.moment(line.drawnAt()),
                Objects.requireNonNullElse(line.drawnBy(), line.preparedBy()),
                pool(input),
                seed(draw),
                words.text("draw.method", draw.method()),
                words.text("draw.hashes", draw.inputSha256(), Objects.requireNonNullElse(draw.resultSha256(), "—")),
                input.inspectors().stream()
                        .map(person -> Objects.requireNonNull(people.get(person.accountId())))
                        .collect(Collectors.joining("、")),
                lines(draw, people));
    }

    private String state(DrawView draw) {
        DrawView.DrawLine line = draw.draw();
        if (line.annulledAt() != null) {
            return words.text(
                    "draw.annulled",
                    words.moment(line.annulledAt()),
                    Objects.requireNonNullElse(line.annulledBy(), ""),
                    Objects.requireNonNullElse(line.annulReason(), ""));
        }
        return draw.result() == null
                ? words.text("draw.waits", words.moment(line.preparedAt()))
                : words.text(
                        "draw.drawn",
                        draw.input().homes(),
                        draw.input().inspectorsEach(),
                        Objects.requireNonNullElse(line.drawnBy(), ""));
    }

    private String pool(DrawInput input) {
        boolean byRisk = input.candidates().stream().anyMatch(home -> home.riskScore() != null);
        String weights = byRisk
                ? input.candidates().stream()
                        .filter(home -> home.riskScore() != null)
                        .findFirst()
                        .map(home ->
                                words.text("draw.by-risk", home.weight() - Objects.requireNonNull(home.riskScore())))
                        .orElse("")
                : words.text("draw.equal");
        return words.text(
                "draw.pool", input.candidates().size(), input.inspectors().size(), weights);
    }

    private String seed(DrawView draw) {
        String seed = Objects.requireNonNullElse(draw.seed(), "—");
        return draw.draw().seedSource() == SeedSource.RANDOM
                ? words.text("draw.seed-random", seed)
                : words.text(
                        "draw.seed-public",
                        seed,
                        Objects.requireNonNullElse(draw.seedNote(), ""),
                        Objects.requireNonNullElse(draw.publicNumber(), "—"));
    }

    /** The drawn homes in their order, then the others. */
    private List<DrawMinutes.Line> lines(DrawView draw, Map<Long, String> people) {
        Map<Long, DrawInput.Candidate> left = new HashMap<>();
        draw.input().candidates().forEach(home -> left.put(home.homeId(), home));
        List<DrawMinutes.Line> lines = new ArrayList<>();
        if (draw.result() != null) {
            for (DrawResult.DrawnHome drawn : draw.result().homes()) {
                String inspectors = drawn.inspectors().stream()
                        .map(person -> Objects.requireNonNull(people.get(person)))
                        .collect(Collectors.joining("、"));
                DrawInput.Candidate home = Objects.requireNonNull(left.remove(drawn.homeId()));
                lines.add(line(draw.input(), home, Integer.toString(lines.size() + 1), inspectors));
            }
        }
        draw.input().candidates().stream()
                .filter(home -> left.containsKey(home.homeId()))
                .forEach(home -> lines.add(line(draw.input(), home, "", "")));
        return lines;
    }

    private DrawMinutes.Line line(DrawInput input, DrawInput.Candidate home, String order, String inspectors) {
        Map<Long, String> names = input.inspectors().stream()
                .collect(Collectors.toMap(DrawInput.EligibleInspector::accountId, DrawInput.EligibleInspector::name));
        return new DrawMinutes.Line(
                order,
                home.name(),
                home.weight(),
                home.riskScore() == null ? "" : home.riskScore().toString(),
                inspectors,
                input.exclusions().stream()
                        .filter(exclusion -> exclusion.homeId() == home.homeId())
                        .map(exclusion -> words.text(
                                "draw.excluded",
                                Objects.requireNonNullElse(names.get(exclusion.accountId()), ""),
                                words.text("conflict." + exclusion.reason())))
                        .collect(Collectors.joining("；")));
    }

    private String office(@org.jspecify.annotations.Nullable RegionName region) {
        return words.office(region == null ? "" : region.name());
    }
}
