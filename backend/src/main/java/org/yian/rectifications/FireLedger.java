package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.UseCase;

/** The ledger of fire safety (消防安全整改台账), within the caller's scope: what the fire department has a say in. */
@Singleton
public class FireLedger {

    private final ItemReader reader;
    private final FireLedgerRepository repository;
    private final SeenOnSite seenOnSite;
    private final Clock clock;

    FireLedger(ItemReader reader, FireLedgerRepository repository, SeenOnSite seenOnSite, Clock clock) {
        this.reader = reader;
        this.repository = repository;
        this.seenOnSite = seenOnSite;
        this.clock = clock;
    }

    /** The homes with fire items, those with most overdue first. */
    @UseCase(readOnly = true)
    public Page<FireHome> homes(Actor actor, ItemFilter filter, PageQuery page) {
        return repository.homes(actor, filter.ofFire(), LocalDate.now(clock), page);
    }

    @UseCase(readOnly = true)
    public Page<FireItem> items(Actor actor, ItemFilter filter, PageQuery page) {
        Page<ItemRow> found = reader.list(actor, filter.ofFire(), page);
        return new Page<>(lines(found.items()), found.total(), found.page(), found.size());
    }

    /** All homes that the filter keeps, in the order of {@link #homes}. */
    @UseCase(readOnly = true)
    public List<FireHome> allHomes(Actor actor, ItemFilter filter) {
        List<FireHome> homes = new ArrayList<>();
        for (int number = 0; ; number++) {
            List<FireHome> page = homes(actor, filter, new PageQuery(number, PageQuery.MAXIMUM_SIZE, null))
                    .items();
            homes.addAll(page);
            if (page.size() < PageQuery.MAXIMUM_SIZE) {
                return homes;
            }
        }
    }

    /** All items that the filter keeps, by deadline; ask {@link #items} for their number first. */
    @UseCase(readOnly = true)
    public List<FireItem> all(Actor actor, ItemFilter filter) {
        List<FireItem> items = new ArrayList<>();
        for (int number = 0; ; number++) {
            List<FireItem> page = items(actor, filter, new PageQuery(number, PageQuery.MAXIMUM_SIZE, null))
                    .items();
            items.addAll(page);
            if (page.size() < PageQuery.MAXIMUM_SIZE) {
                return items;
            }
        }
    }

    private List<FireItem> lines(List<ItemRow> rows) {
        List<Long> ids = rows.stream().map(ItemRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, FireLedgerRepository.Facts> facts = repository.facts(ids);
        Map<Long, FireLedgerRepository.Said> guidance = new HashMap<>();
        Map<Long, FireLedgerRepository.Said> confirmations = new HashMap<>();
        for (FireLedgerRepository.Said said : repository.said(ids)) {
            (said.action() == StepAction.FIRE_GUIDANCE ? guidance : confirmations).put(said.itemId(), said);
        }
        Map<Long, FireItem.Seen> seen = seenOnSite.last(ids);
        return rows.stream()
                .map(row -> line(
                        row,
                        Objects.requireNonNull(facts.get(row.id())),
                        guidance.get(row.id()),
                        confirmations.get(row.id()),
                        seen.get(row.id())))
                .toList();
    }

    private static FireItem line(
            ItemRow row,
            FireLedgerRepository.Facts facts,
            FireLedgerRepository.@Nullable Said guidance,
            FireLedgerRepository.@Nullable Said confirmation,
            FireItem.@Nullable Seen seen) {
        boolean stands = confirmation != null && facts.confirmed();
        return new FireItem(
                row,
                facts.cost(),
                facts.fundSource(),
                guidance == null ? null : guidance.word(),
                stands ? Objects.requireNonNull(confirmation).word() : null,
                stands ? Objects.requireNonNull(confirmation).files() : 0,
                facts.compensatingMeasures(),
                seen);
    }
}
