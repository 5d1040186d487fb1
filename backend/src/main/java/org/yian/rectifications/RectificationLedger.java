package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.homes.HomeFigures;
import org.yian.platform.Actor;
import org.yian.platform.DocumentNumbers;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features do with the rectification ledger. */
@Singleton
public class RectificationLedger {

    private final ItemRepository items;
    private final StandingRepository standings;
    private final StepRepository steps;
    private final DocumentNumbers numbers;
    private final ItemNotices notices;
    private final HomeFigures figures;
    private final AuditLog audit;
    private final Clock clock;

    RectificationLedger(
            ItemRepository items,
            StandingRepository standings,
            StepRepository steps,
            DocumentNumbers numbers,
            ItemNotices notices,
            HomeFigures figures,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.steps = steps;
        this.numbers = numbers;
        this.notices = notices;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters the failed items of an inspection, each with its number and deadline; the caller becomes their supervising
     * officer. Call it in the transaction that completes the inspection, and only once: a checklist item of an inspection
     * stands in the ledger once.
     *
     * @return the ids of the new items, in the order of the findings
     * @throws ProblemException 404 when a home is not in the caller's scope
     */
    @UseCase
    public List<Long> open(Actor actor, List<Finding> findings) {
        List<Long> ids = new ArrayList<>();
        for (Finding finding : findings) {
            String region = items.supervisingRegion(actor, finding.homeId()).orElseThrow(ProblemException::notFound);
            int year = finding.foundOn().getYear();
            String number = number("ZG", region, year, numbers.next(region, "rectification-item", year));
            long id = standings.insert(actor, finding, number);
            steps.add(actor, id, StepAction.OPENED, finding.problem(), finding.deadline(), List.of());
            audit.record(
                    actor,
                    AuditEntry.of("rectification.opened", "rectification-item", id, number)
                            .atHome(finding.homeId()));
            ids.add(id);
        }
        findings.stream().collect(Collectors.groupingBy(Finding::homeId)).forEach((home, found) -> {
            notices.opened(actor, home, found);
            figures.refresh(home);
        });
        return ids;
    }

    /**
     * The items that the filter keeps, by deadline.
     *
     * @param limit how many at most; ask for one more than you can use to see that there are more
     */
    @UseCase(readOnly = true)
    public List<ItemRow> items(Actor actor, ItemFilter filter, int limit) {
        return items.first(actor, filter, LocalDate.now(clock), limit);
    }

    static String number(String kind, String region, int year, int counted) {
        return String.format(Locale.ROOT, "%s-%s-%d-%04d", kind, region, year, counted);
    }
}
