package org.yian.reporting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.Scope;
import org.yian.rectifications.ItemFilter;
import org.yian.rectifications.ItemRow;
import org.yian.rectifications.ItemState;
import org.yian.rectifications.LedgerQueries;
import org.yian.regions.Region;
import org.yian.regions.Regions;
import org.yian.reports.RectificationLedger;

/** Gathers what the rectification ledger prints. */
@Singleton
class LedgerReport {

    private static final int LONGEST = 5_000;

    private final LedgerQueries ledger;
    private final Regions regions;
    private final ReportWords words;
    private final Clock clock;

    LedgerReport(LedgerQueries ledger, Regions regions, ReportWords words, Clock clock) {
        this.ledger = ledger;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    RectificationLedger of(Actor actor, ItemFilter filter) {
        long count = ledger.count(actor, filter);
        if (count > LONGEST) {
            throw new ProblemException(ReportingProblem.REPORT_TOO_LONG, count, LONGEST);
        }
        List<ItemRow> items = ledger.all(actor, filter);
        return new RectificationLedger(
                scope(actor, items),
                LocalDate.now(clock),
                filterText(filter),
                totals(items),
                items.stream().map(this::line).toList());
    }

    private String scope(Actor actor, List<ItemRow> items) {
        Scope scope = actor.scope();
        if (scope.regionCode() != null) {
            return regionName(scope.regionCode());
        }
        return items.isEmpty() ? "" : items.get(0).homeName();
    }

    private String regionName(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }

    private RectificationLedger.Item line(ItemRow row) {
        var region = row.county() == null ? row.city() : row.county();
        return new RectificationLedger.Item(
                row.number(),
                region == null ? "" : region.name(),
                row.homeName(),
                row.itemCode(),
                row.problem(),
                words.severity(row.severity()),
                row.basis(),
                row.foundOn(),
                row.deadline(),
                row.responsiblePerson(),
                row.supervisingOfficer(),
                words.state(row.state(), row.overdue()),
                row.daysOverdue(),
                row.closingNumber(),
                null);
    }

    private String filterText(ItemFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.q() != null) {
            parts.add(words.text("filter.words", filter.q()));
        }
        if (filter.city() != null || filter.county() != null || filter.township() != null) {
            String narrowest = filter.county() == null ? filter.city() : filter.county();
            parts.add(regionName(Objects.requireNonNull(filter.township() == null ? narrowest : filter.township())));
        }
        if (filter.state() != null) {
            filter.state().forEach(state -> parts.add(words.state(state, false)));
        }
        if (Boolean.TRUE.equals(filter.overdue())) {
            parts.add(words.text("filter.overdue"));
        }
        if (Boolean.TRUE.equals(filter.fire())) {
            parts.add(words.text("filter.fire"));
        }
        if (filter.severity() != null) {
            parts.add(words.severity(filter.severity()));
        }
        return String.join("、", parts);
    }

    private String totals(List<ItemRow> items) {
        long overdue = items.stream().filter(ItemRow::overdue).count();
        return words.text(
                "totals",
                items.size(),
                count(items, ItemState.OPEN),
                count(items, ItemState.SUBMITTED),
                count(items, ItemState.RETURNED),
                count(items, ItemState.CLOSED),
                overdue);
    }

    private static long count(List<ItemRow> items, ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
