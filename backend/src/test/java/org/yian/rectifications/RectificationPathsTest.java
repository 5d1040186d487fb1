package org.yian.rectifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people try, in whatever order: the rules of domain.md section 9 hold along every path. */
class RectificationPathsTest {

    private static final int MAXIMUM_EXTENSIONS = 2;
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final StepPolicies policies = new StepPolicies(List.of(
            new StateAllows(),
            new FireItemsOnly(),
            new EvidenceGiven(),
            new ClosedByAnother(),
            new UpgradableOnly(),
            new FireConfirmedFirst(),
            new CountyDecides(),
            new ExtensionLimits(() -> MAXIMUM_EXTENSIONS)));

    /** What somebody tries. Accounts may change their role, as people do when they change their post. */
    record Try(Actor actor, Attempt attempt) {}

    @Property(tries = 2000)
    void nothingIsClosedWithoutEvidenceByItsSubmitterOrWithoutTheFireDepartment(
            @ForAll("natures") Standing.Nature nature, @ForAll("paths") List<Try> path) {
        Standing item = opened(nature);
        Set<Long> submitters = new HashSet<>();
        boolean evidence = false;
        boolean fireConfirmed = false;
        for (Try step : path) {
            if (refused(item, step)) {
                continue;
            }
            Standing before = item;
            item = item.after(step.actor(), step.attempt(), NOW);
            switch (step.attempt().action()) {
                case SUBMIT -> {
                    submitters.add(step.actor().accountId());
                    evidence = !step.attempt().attachments().isEmpty();
                    fireConfirmed = false;
                }
                case RETURN -> {
                    evidence = false;
                    fireConfirmed = false;
                }
                case CONFIRM_FIRE -> fireConfirmed = true;
                case CLOSE -> {
                    assertThat(evidence).isTrue();
                    assertThat(submitters).doesNotContain(step.actor().accountId());
                    assertThat(fireConfirmed || !nature.fireDepartment()).isTrue();
                    assertThat(before.cannotBeUpgraded()).isFalse();
                }
                default -> assertThat(item.state()).isEqualTo(before.state());
            }
        }
        Statistics.label("ends as").collect(item.state()).coverage(paths -> paths.check(ItemState.CLOSED)
                .count(closed -> closed > 0));
    }

    @Property(tries = 2000)
    void aDeadlineOnlyMovesAheadAtMostTwiceAndNeverForWhatIsDueAtOnce(
            @ForAll("natures") Standing.Nature nature, @ForAll("paths") List<Try> path) {
        Standing item = opened(nature);
        for (Try step : path) {
            if (refused(item, step)) {
                continue;
            }
            Standing after = item.after(step.actor(), step.attempt(), NOW);
            if (!after.term().deadline().equals(item.term().deadline())) {
                assertThat(item.term().requestedUntil()).isNotNull();
                assertThat(after.term().deadline()).isAfter(item.term().deadline());
                assertThat(nature.atOnce()).isFalse();
            }
            item = after;
        }
        assertThat(item.term().extensions()).isBetween(0, MAXIMUM_EXTENSIONS);
    }

    @Property
    void aClosedItemTakesNoMoreSteps(@ForAll("natures") Standing.Nature nature, @ForAll("paths") List<Try> path) {
        Standing closed = new Standing(
                nature,
                ItemState.CLOSED,
                new Standing.Evidence(Set.of(1L), new Standing.Mark(1, NOW), null),
                new Standing.Term(DEADLINE, 0, null, null),
                null,
                new Standing.Mark(2, NOW));

        assertThat(path).allMatch(step -> refused(closed, step));
    }

    private boolean refused(Standing item, Try step) {
        return policies.refusal(item, step.actor(), step.attempt()).isPresent();
    }

    private static Standing opened(Standing.Nature nature) {
        return new Standing(
                nature,
                ItemState.OPEN,
                new Standing.Evidence(Set.of(), null, null),
                new Standing.Term(DEADLINE, 0, null, null),
                null,
                null);
    }

    @Provide
    Arbitrary<Standing.Nature> natures() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(either, either, either).as(Standing.Nature::new);
    }

    @Provide
    Arbitrary<List<Try>> paths() {
        Arbitrary<Attempt> attempts = Combinators.combine(
                        Arbitraries.of(ItemAction.values()),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-40, 200),
                        Arbitraries.of(true, false))
                .as(RectificationPathsTest::attempt);
        Arbitrary<Long> accounts = Arbitraries.longs().between(1, 3);
        return Combinators.combine(accounts, Arbitraries.of(Role.COUNTY, Role.CITY), attempts)
                .as((account, inspector, attempt) -> new Try(actor(account, attempt.action(), inspector), attempt))
                .list()
                .ofMaxSize(40);
    }

    private static Attempt attempt(ItemAction action, int files, int days, boolean granted) {
        List<UUID> attachments = Stream.generate(UUID::randomUUID).limit(files).toList();
        return new Attempt(action, null, "说明", attachments, DEADLINE.plusDays(days), granted);
    }

    /** Routes let only the right roles through to the rules. */
    private static Actor actor(long account, ItemAction action, Role inspector) {
        Role role = List.of(inspector, Role.DIRECTOR, Role.FIRE).stream()
                .filter(action::allowedTo)
                .findFirst()
                .orElseThrow();
        return new Actor(
                account,
                "a" + account,
                "甲",
                role,
                Scope.region(Scope.Level.COUNTY, "620702"),
                "127.0.0.1",
                Locale.SIMPLIFIED_CHINESE);
    }
}
