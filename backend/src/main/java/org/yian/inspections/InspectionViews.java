package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.platform.Row;
import org.yian.platform.Select;

/** Reads an inspection with everything in it. */
@Singleton
final class InspectionViews {

    private final Database database;
    private final InspectionRepository inspections;
    private final AnswerRepository answers;
    private final EvidenceRepository evidence;
    private final ChecklistService checklists;
    private final InspectionPolicy policy;

    InspectionViews(
            Database database,
            InspectionRepository inspections,
            AnswerRepository answers,
            EvidenceRepository evidence,
            ChecklistService checklists,
            InspectionPolicy policy) {
        this.database = database;
        this.inspections = inspections;
        this.answers = answers;
        this.evidence = evidence;
        this.checklists = checklists;
        this.policy = policy;
    }

    InspectionView view(Actor actor, UUID id) {
        Select select = Select.of(
                        """
                        i.*, h.name AS home_name, h.address, h.person_in_charge, c.name AS city_name,
                        c.name_en AS city_name_en, d.name AS county_name, d.name_en AS county_name_en,
                        k.name AS checklist_name, k.name_en AS checklist_name_en, v.number AS checklist_number,
                        b.display_name AS created_by_name, e.display_name AS completed_by_name, r.name AS issuing_region,
                        r.name_en AS issuing_region_en""",
                        """
                        inspection i
                        JOIN home h ON h.id = i.home_id
                        JOIN region c ON c.code = h.city_code
                        LEFT JOIN region d ON d.code = h.county_code
                        JOIN checklist_version v ON v.id = i.checklist_version_id
                        JOIN checklist k ON k.id = v.checklist_id
                        JOIN account b ON b.id = i.created_by
                        LEFT JOIN account e ON e.id = i.completed_by
                        LEFT JOIN region r ON r.code = e.region_code""")
                .where("i.id = ?", id)
                .where(InspectionRepository.visible(actor));
        return database.first(select.all(), row -> view(actor, id, row)).orElseThrow(ProblemException::notFound);
    }

    private InspectionView view(Actor actor, UUID id, Row row) {
        List<ChecklistItem> items = checklists.items(row.number("checklist_version_id"));
        List<AnswerView> given = answers.answers(id);
        List<InspectorView> inspectors = inspections.inspectors(id);
        InspectionState state = row.choice("state", InspectionState.class);
        Scoring.Verdict verdict = state == InspectionState.COMPLETED
                ? new Scoring.Verdict(row.decimalOrNull("score"), row.choiceOrNull("grade", Grade.class))
                : verdict(items, given, row);
        return new InspectionView(
                id,
                row.textOrNull("number"),
                row.textOrNull("notice_number"),
                home(row),
                row.choice("kind", InspectionKind.class),
                new InspectionView.ChecklistVersion(
                        row.number("checklist_version_id"),
                        row.text("checklist_name"),
                        row.text("checklist_name_en"),
                        row.integer("checklist_number")),
                row.date("inspected_on"),
                state,
                row.textOrNull("home_representative"),
                row.textOrNull("home_refusal_reason"),
                row.textOrNull("opinion"),
                verdict.score(),
                verdict.grade(),
                inspectors,
                progress(items, given),
                given,
                evidence.photos(id),
                evidence.signatures(id),
                row.number("created_by"),
                row.text("created_by_name"),
                row.textOrNull("completed_by_name"),
                row.momentOrNull("completed_at"),
                row.textOrNull("issuing_region"),
                row.textOrNull("issuing_region_en"),
                state == InspectionState.IN_PROGRESS
                        && inspectors.stream().anyMatch(inspector -> inspector.accountId() == actor.accountId()),
                row.integer("version"));
    }

    private static InspectionView.InspectedHome home(Row row) {
        return new InspectionView.InspectedHome(
                row.number("home_id"),
                row.text("home_name"),
                row.text("address"),
                row.text("city_name"),
                row.text("city_name_en"),
                row.textOrNull("county_name"),
                row.textOrNull("county_name_en"),
                row.textOrNull("person_in_charge"));
    }

    private Scoring.Verdict verdict(List<ChecklistItem> items, List<AnswerView> given, Row row) {
        return Scoring.judge(judged(items, given), policy.scoring(row.date("inspected_on")));
    }

    static List<Scoring.Judged> judged(List<ChecklistItem> items, Collection<AnswerView> given) {
        Map<Long, AnswerResult> results = new HashMap<>();
        given.forEach(answer -> results.put(answer.itemId(), answer.result()));
        List<Scoring.Judged> judged = new ArrayList<>();
        for (ChecklistItem item : items) {
            AnswerResult result = results.get(item.id());
            if (result != null) {
                judged.add(new Scoring.Judged(item.severity(), result));
            }
        }
        return judged;
    }

    private static List<CategoryProgress> progress(List<ChecklistItem> items, List<AnswerView> given) {
        Map<Long, AnswerResult> results = new HashMap<>();
        given.forEach(answer -> results.put(answer.itemId(), answer.result()));
        Map<String, List<ChecklistItem>> categories = new LinkedHashMap<>();
        items.forEach(item -> categories
                .computeIfAbsent(item.category(), category -> new ArrayList<>())
                .add(item));
        return categories.values().stream()
                .map(category -> new CategoryProgress(
                        category.get(0).category(),
                        category.get(0).categoryEn(),
                        category.size(),
                        (int) category.stream()
                                .filter(item -> results.containsKey(item.id()))
                                .count(),
                        count(category, results, AnswerResult.PASS),
                        count(category, results, AnswerResult.FAIL),
                        count(category, results, AnswerResult.NOT_APPLICABLE)))
                .toList();
    }

    private static int count(List<ChecklistItem> items, Map<Long, AnswerResult> results, AnswerResult result) {
        return (int)
                items.stream().filter(item -> results.get(item.id()) == result).count();
    }
}
