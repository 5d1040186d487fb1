package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yian.attachments.AttachmentView;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features read of the ledger, within the caller's scope. */
@Singleton
public class LedgerQueries {

    private final ItemReader reader;
    private final ItemRepository items;

    LedgerQueries(ItemReader reader, ItemRepository items) {
        this.reader = reader;
        this.items = items;
    }

    /** How many items the filter keeps. */
    @UseCase(readOnly = true)
    public long count(Actor actor, ItemFilter filter) {
        return reader.list(actor, filter, new PageQuery(0, 1, null)).total();
    }

    /**
     * A closed item in the caller's scope.
     *
     * @return empty when it is not closed
     * @throws ProblemException not found
     */
    @UseCase(readOnly = true)
    public Optional<ClosedItem> closed(Actor actor, long id) {
        ItemDetail detail = reader.view(actor, id);
        if (detail.item().state() != ItemState.CLOSED) {
            return Optional.empty();
        }
        ItemDetail.Step submission = last(detail, StepAction.SUBMITTED).orElseThrow();
        return Optional.of(new ClosedItem(
                detail.item(),
                word(submission),
                last(detail, StepAction.FIRE_CONFIRMED).map(LedgerQueries::word).orElse(null),
                word(last(detail, StepAction.CLOSED).orElseThrow()),
                detail.findingPhotos().stream().map(AttachmentView::id).toList(),
                submission.attachments().stream()
                        .filter(AttachmentView::image)
                        .map(AttachmentView::id)
                        .toList()));
    }

    private static Optional<ItemDetail.Step> last(ItemDetail detail, StepAction action) {
        return detail.timeline().stream()
                .filter(step -> step.action() == action)
                .reduce((earlier, later) -> later);
    }

    private static ClosedItem.Word word(ItemDetail.Step step) {
        return new ClosedItem.Word(step.at(), step.person(), step.note());
    }

    /** What is open at a home that the caller has found in the scope, the gravest and most urgent first. */
    @UseCase(readOnly = true)
    public List<PlannedItem> open(long homeId) {
        return items.open(homeId);
    }

    /** All items that the filter keeps, by deadline; ask for the {@link #count} first. */
    @UseCase(readOnly = true)
    public List<ItemRow> all(Actor actor, ItemFilter filter) {
        List<ItemRow> items = new ArrayList<>();
        for (int number = 0; ; number++) {
            Page<ItemRow> page = reader.list(actor, filter, new PageQuery(number, PageQuery.MAXIMUM_SIZE, null));
            items.addAll(page.items());
            if (page.items().size() < PageQuery.MAXIMUM_SIZE) {
                return items;
            }
        }
    }
}
