package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features read of inspections, within the caller's scope. */
@Singleton
public class InspectionQueries {

    private final InspectionViews views;
    private final ChecklistService checklists;
    private final EarlierInspections earlier;

    InspectionQueries(InspectionViews views, ChecklistService checklists, EarlierInspections earlier) {
        this.views = views;
        this.checklists = checklists;
        this.earlier = earlier;
    }

    /**
     * An inspection with all items of its checklist in order. Pictures are read through the attachments feature.
     *
     * @throws ProblemException 404 when the caller may not see it
     */
    @UseCase(readOnly = true)
    public InspectionRecord record(Actor actor, UUID id) {
        InspectionView view = views.view(actor, id);
        Map<Long, AnswerView> answers =
                view.answers().stream().collect(Collectors.toMap(AnswerView::itemId, Function.identity()));
        Map<Long, List<PhotoView>> photos = view.photos().stream().collect(Collectors.groupingBy(PhotoView::itemId));
        return new InspectionRecord(
                view,
                checklists.items(view.checklist().versionId()).stream()
                        .map(item -> new InspectionRecord.RecordedItem(
                                item, answers.get(item.id()), photos.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    /** What was found in the home before an inspection that the caller may see; empty when it was the first. */
    @UseCase(readOnly = true)
    public Optional<LastTime> before(InspectionView inspection) {
        return earlier.before(inspection);
    }
}
