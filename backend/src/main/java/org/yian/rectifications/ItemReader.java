package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.AttachmentView;
import org.yian.attachments.Attachments;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Row;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/** Reads the ledger for the pages. */
@Singleton
class ItemReader {

    private final ItemRepository items;
    private final StandingRepository standings;
    private final StepRepository steps;
    private final StepPolicies policies;
    private final ItemRows rows;
    private final FindingPhotos photos;
    private final Attachments attachments;
    private final PolicyParameters parameters;
    private final Messages messages;
    private final Clock clock;

    ItemReader(
            ItemRepository items,
            StandingRepository standings,
            StepRepository steps,
            StepPolicies policies,
            ItemRows rows,
            FindingPhotos photos,
            Attachments attachments,
            PolicyParameters parameters,
            Messages messages,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.steps = steps;
        this.policies = policies;
        this.rows = rows;
        this.photos = photos;
        this.attachments = attachments;
        this.parameters = parameters;
        this.messages = messages;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    public Page<ItemRow> list(Actor actor, ItemFilter filter, PageQuery page) {
        return items.page(actor, filter, LocalDate.now(clock), page);
    }

    @UseCase(readOnly = true)
    public ItemTotals totals(Actor actor, ItemFilter filter) {
        return items.totals(actor, filter, LocalDate.now(clock));
    }

    /** @throws ProblemException 404 when the item is not there for the caller */
    @UseCase(readOnly = true)
    public ItemDetail view(Actor actor, long id) {
        checkVisible(actor, id);
        LedgerEntry entry = standings.entry(id);
        List<ItemDetail.Step> timeline = steps.timeline(actor, id);
        return items.find(actor, id, row -> detail(row, actor, entry, timeline))
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 when the item is not there for the caller */
    @UseCase(readOnly = true)
    public void checkVisible(Actor actor, long id) {
        if (items.find(actor, id, row -> row.number("id")).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    private ItemDetail detail(Row row, Actor reader, LedgerEntry entry, List<ItemDetail.Step> timeline) {
        LocalDate today = LocalDate.now(clock);
        String inspection = row.textOrNull("inspection_id");
        return new ItemDetail(
                rows.listed(row, reader, today),
                entry.version(),
                inspection == null ? null : UUID.fromString(inspection),
                row.textOrNull("immediate_measure"),
                entry.plan().cost(),
                entry.plan().fundSource(),
                row.date("original_deadline"),
                entry.standing().term().extensions(),
                parameters.wholeAmount(ExtensionLimits.PARAMETER, today),
                entry.standing().term().reason(),
                row.momentOrNull("submitted_at"),
                row.momentOrNull("fire_confirmed_at"),
                entry.standing().compensatingMeasures(),
                row.momentOrNull("closed_at"),
                items.earlier(entry.id()),
                findingPhotos(reader, inspection, row.text("item_code")),
                timeline,
                actions(reader, entry.standing()));
    }

    private List<AttachmentView> findingPhotos(Actor reader, @Nullable String inspection, String itemCode) {
        if (inspection == null) {
            return List.of();
        }
        List<UUID> taken = photos.of(UUID.fromString(inspection), itemCode);
        Map<UUID, AttachmentView> seen = attachments.views(reader, taken).stream()
                .collect(Collectors.toMap(AttachmentView::id, Function.identity(), (one, same) -> one));
        return taken.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    /** The steps of the reader's role that the state has, with the reason where another rule stands against one. */
    private List<ItemDetail.PossibleAction> actions(Actor reader, Standing standing) {
        return Arrays.stream(ItemAction.values())
                .filter(action -> action.allowedTo(reader.role()) && action.possibleFrom(standing.state()))
                .map(action -> new ItemDetail.PossibleAction(
                        action,
                        policies.refusal(standing, reader, Attempt.probing(action))
                                .map(refusal -> reason(reader, refusal))
                                .orElse(null)))
                .toList();
    }

    private String reason(Actor reader, ProblemException refusal) {
        return messages.text(reader.locale(), "problem." + refusal.kind().slug() + ".detail", refusal.arguments());
    }
}
