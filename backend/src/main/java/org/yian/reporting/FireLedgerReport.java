package org.yian.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.Scope;
import org.yian.rectifications.FireHome;
import org.yian.rectifications.FireItem;
import org.yian.rectifications.FireLedger;
import org.yian.rectifications.ItemFilter;
import org.yian.regions.Region;
import org.yian.regions.Regions;

/** Gathers what the ledger of fire safety prints: the homes as in its list, each with its items. */
@Singleton
class FireLedgerReport {

    private static final int LONGEST = 5_000;

    private final FireLedger ledger;
    private final Regions regions;
    private final ReportWords words;
    private final Clock clock;

    FireLedgerReport(FireLedger ledger, Regions regions, ReportWords words, Clock clock) {
        this.ledger = ledger;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    /** @throws ProblemException when the filter keeps too many items for one report */
    org.yian.reports.FireLedger of(Actor actor, ItemFilter filter) {
        long count = ledger.items(actor, filter, new PageQuery(0, 1, null)).total();
        if (count > LONGEST) {
            throw new ProblemException(ReportingProblem.REPORT_TOO_LONG, count, LONGEST);
        }
        List<FireHome> homes = ledger.allHomes(actor, filter);
        Map<Long, List<FireItem>> items = new LinkedHashMap<>();
        ledger.all(actor, filter)
                .forEach(item -> items.computeIfAbsent(item.item().homeId(), home -> new ArrayList<>())
                        .add(item));
        return new org.yian.reports.FireLedger(
                scope(actor, homes),
                LocalDate.now(clock),
                totals(homes),
                homes.stream().flatMap(home -> lines(home, items)).toList());
    }

    private String scope(Actor actor, List<FireHome> homes) {
        Scope scope = actor.scope();
        if (scope.regionCode() != null) {
            return regions.find(scope.regionCode()).map(Region::name).orElse(scope.regionCode());
        }
        return homes.isEmpty() ? "" : homes.get(0).homeName();
    }

    private String totals(List<FireHome> homes) {
        return words.text(
                "fire.totals",
                homes.size(),
                homes.stream().mapToLong(FireHome::items).sum(),
                homes.stream().mapToLong(FireHome::closed).sum(),
                homes.stream().mapToLong(FireHome::overdue).sum(),
                homes.stream().mapToLong(FireHome::cannotBeUpgraded).sum(),
                homes.stream().map(FireHome::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Stream<org.yian.reports.FireLedger.Item> lines(FireHome home, Map<Long, List<FireItem>> items) {
        var region = home.county() == null ? home.city() : home.county();
        String heading = words.text(
                "fire.home",
                region == null ? "" : region.name(),
                home.homeName(),
                words.text("fire.status." + home.fireStatus()),
                home.items(),
                home.closed(),
                home.overdue(),
                home.cannotBeUpgraded(),
                home.cost());
        return items.getOrDefault(home.homeId(), List.of()).stream().map(item -> line(heading, item));
    }

    private org.yian.reports.FireLedger.Item line(String home, FireItem fire) {
        var item = fire.item();
        return new org.yian.reports.FireLedger.Item(
                home,
                item.number(),
                item.itemCode(),
                item.problem(),
                words.severity(item.severity()),
                item.deadline(),
                words.state(item.state(), item.overdue()),
                item.measure(),
                fire.cost(),
                said(fire.guidance()),
                fire.confirmation() == null
                        ? null
                        : said(fire.confirmation()) + words.text("fire.documents", fire.acceptanceFiles()),
                measures(fire));
    }

    private @Nullable String said(FireItem.@Nullable Word word) {
        return word == null ? null : words.day(word.at()) + "　" + Objects.requireNonNullElse(word.text(), "");
    }

    private @Nullable String measures(FireItem fire) {
        if (fire.compensatingMeasures() == null) {
            return null;
        }
        return fire.compensatingMeasures()
                + (fire.seen() == null
                        ? words.text("fire.unseen")
                        : words.text(
                                "fire.seen",
                                words.day(fire.seen().at()),
                                words.text("fire.seen." + fire.seen().result())));
    }
}
