package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Money;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;
import org.yian.residents.SupportMode;

/** Reckons what a living standard would change: the groups of persons from one query, their standard from memory. */
@Singleton
class LivingEffects {

    private final Database database;
    private final StandardRepository published;
    private final LivingRules rules;
    private final Regions regions;
    private final Messages messages;
    private final Clock clock;

    LivingEffects(
            Database database,
            StandardRepository published,
            LivingRules rules,
            Regions regions,
            Messages messages,
            Clock clock) {
        this.database = database;
        this.published = published;
        this.rules = rules;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    /** Persons of one place and form of support. */
    private record Group(String cityCode, @Nullable String countyCode, SupportMode mode, long persons) {}

    LivingEffect effect(Actor actor, LivingEntry entry, List<Finding> findings) {
        LivingStandard tried = tried(entry);
        YearMonth firstMonth = EffectiveDate.firstMonth(entry.effectiveFrom());
        YearMonth end = YearMonth.from(LocalDate.now(clock));
        YearMonth next = rules.nextFrom(entry).map(EffectiveDate::firstMonth).orElse(end);
        boolean known = entry.kind() != LivingKind.URBAN;
        List<LivingEffect.Place> places = known ? places(actor, entry, tried) : List.of();
        return new LivingEffect(
                firstMonth.toString(),
                Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(firstMonth, next.isBefore(end) ? next : end))),
                tried.ordinaryMonth(),
                rules.leastMonth(entry),
                rules.belowLeast(entry, tried.ordinaryMonth()),
                rules.sameDay(entry)
                        .map(standard -> new CareEffect.Corrected(standard.id(), standard.documentNumber()))
                        .orElse(null),
                rules.nextFrom(entry).orElse(null),
                rules.floor(entry).map(LivingStandard::yearly).orElse(null),
                known,
                places,
                total(places),
                findings.stream()
                        .map(finding -> new FindingView(
                                finding.field(),
                                messages.text(
                                        actor.locale(),
                                        finding.messageKey(),
                                        finding.arguments().toArray())))
                        .toList());
    }

    private List<LivingEffect.Place> places(Actor actor, LivingEntry entry, LivingStandard tried) {
        List<LivingStandard> now = published.living();
        List<LivingStandard> then = new ArrayList<>(now);
        then.add(tried);
        StandardTable before = new StandardTable(now, List.of());
        StandardTable after = new StandardTable(then, List.of());
        boolean province = actor.scope().level() == Scope.Level.PROVINCE;
        Map<String, LivingEffect.Place> places = new LinkedHashMap<>();
        for (Group group : groups(actor)) {
            LivingKind kind =
                    group.mode() == SupportMode.CENTRALISED ? LivingKind.RURAL_CENTRALISED : LivingKind.RURAL_DISPERSED;
            Optional<LivingStandard> standard =
                    after.living(group.cityCode(), group.countyCode(), kind, entry.effectiveFrom());
            if (standard.filter(found -> found.id() == tried.id()).isPresent()) {
                Money old = before.living(group.cityCode(), group.countyCode(), kind, entry.effectiveFrom())
                        .map(LivingStandard::ordinaryMonth)
                        .orElse(Money.ZERO);
                String code = province || group.countyCode() == null ? group.cityCode() : group.countyCode();
                places.merge(code, place(code, group.persons(), old, tried.ordinaryMonth()), LivingEffects::added);
            }
        }
        return List.copyOf(places.values());
    }

    private List<Group> groups(Actor actor) {
        return database.list(
                Select.of("r.city_code, r.county_code, r.support_mode, COUNT(*) AS persons", "resident r")
                        .where("r.active = TRUE")
                        .where(actor.scope().residents("r"))
                        .where("r.support_mode IN ('CENTRALISED', 'DISPERSED')")
                        .groupBy("r.city_code, r.county_code, r.support_mode")
                        .orderBy("r.city_code, r.county_code, r.support_mode")
                        .all(),
                row -> new Group(
                        row.text("city_code"),
                        row.textOrNull("county_code"),
                        row.choice("support_mode", SupportMode.class),
                        row.number("persons")));
    }

    /** The draft as if it were published last. */
    private static LivingStandard tried(LivingEntry entry) {
        return new LivingStandard(
                Long.MAX_VALUE,
                entry.areaCode(),
                entry.kind(),
                entry.effectiveFrom(),
                entry.year(),
                entry.month(),
                "",
                Instant.MAX);
    }

    private LivingEffect.Place place(String code, long persons, Money before, Money after) {
        RegionName name = regions.name(code);
        return new LivingEffect.Place(
                name == null ? null : name.name(),
                name == null ? null : name.nameEn(),
                persons,
                before.times(persons),
                after.times(persons));
    }

    private static LivingEffect.Place added(LivingEffect.Place one, LivingEffect.Place other) {
        return new LivingEffect.Place(
                one.name(),
                one.nameEn(),
                one.persons() + other.persons(),
                one.before().plus(other.before()),
                one.after().plus(other.after()));
    }

    private static LivingEffect.Place total(List<LivingEffect.Place> places) {
        return places.stream()
                .reduce(new LivingEffect.Place(null, null, 0, Money.ZERO, Money.ZERO), LivingEffects::added);
    }
}
