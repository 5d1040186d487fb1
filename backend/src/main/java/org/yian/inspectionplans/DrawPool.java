package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yian.analytics.RiskScore;
import org.yian.analytics.RiskScores;
import org.yian.platform.Actor;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.policies.PolicyParameters;
import org.yian.regions.RegionName;

/** Gathers what a draw is made from: homes with weights, inspectors, and who must not inspect which home. */
@Singleton
class DrawPool {

    /** More homes than the province has; the record of a draw stays of a size that can be read. */
    private static final int MOST_HOMES = 1000;

    private final DrawRepository repository;
    private final ConflictRepository conflicts;
    private final RiskScores risks;
    private final PolicyParameters policy;
    private final Clock clock;

    DrawPool(
            DrawRepository repository,
            ConflictRepository conflicts,
            RiskScores risks,
            PolicyParameters policy,
            Clock clock) {
        this.repository = repository;
        this.conflicts = conflicts;
        this.risks = risks;
        this.policy = policy;
        this.clock = clock;
    }

    DrawPreview preview(Actor actor, DrawRequest.Pool pool) {
        Map<Long, List<Long>> against = conflicts.standing(actor.scope()).stream()
                .collect(Collectors.groupingBy(
                        DrawInput.Exclusion::homeId,
                        Collectors.mapping(DrawInput.Exclusion::accountId, Collectors.toList())));
        return new DrawPreview(
                homes(actor, pool).stream()
                        .map(home -> new DrawPreview.Home(
                                home.homeId(),
                                home.homeName(),
                                home.county(),
                                home.lastInspectedOn(),
                                home.score(),
                                against.getOrDefault(home.homeId(), List.of())))
                        .toList(),
                repository.inspectors(actor.scope()),
                floor());
    }

    /** @throws ProblemException invalid request: the numbers cannot be met, or somebody may not be drawn */
    DrawInput input(Actor actor, DrawRequest request) {
        int floor = floor();
        List<DrawInput.Candidate> candidates = homes(actor, request.pool()).stream()
                .map(home -> candidate(home, request.byRisk(), floor))
                .toList();
        List<DrawInput.EligibleInspector> inspectors = inspectors(actor, request.inspectorIds());
        Set<Long> homes = candidates.stream().map(DrawInput.Candidate::homeId).collect(Collectors.toSet());
        Set<Long> people =
                inspectors.stream().map(DrawInput.EligibleInspector::accountId).collect(Collectors.toSet());
        DrawInput input = new DrawInput(
                        request.homes(),
                        request.inspectorsEach(),
                        candidates,
                        inspectors,
                        conflicts.standing(actor.scope()).stream()
                                .filter(exclusion ->
                                        homes.contains(exclusion.homeId()) && people.contains(exclusion.accountId()))
                                .toList())
                .sorted();
        refuseImpossible(request, input);
        return input;
    }

    private void refuseImpossible(DrawRequest request, DrawInput input) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        int minimum = policy.wholeAmount("inspection.minimum-inspectors", LocalDate.now(clock));
        if (request.inspectorsEach() < minimum) {
            refusal.violation("inspectorsEach", "inspectionplans.inspectors-at-least", minimum);
        }
        if (input.candidates().size() > MOST_HOMES) {
            refusal.violation("pool", "inspectionplans.pool-too-large", MOST_HOMES);
        }
        if (input.candidates().size() < input.homes()) {
            refusal.violation(
                    "homes", "inspectionplans.too-few-homes", input.candidates().size());
        }
        if (request.seedSource() == SeedSource.PUBLIC_NUMBER
                && (request.seedNote() == null || request.seedNote().isBlank())) {
            refusal.violation("seedNote", "inspectionplans.name-the-number");
        }
        if (refusal.hasViolations()) {
            throw refusal;
        }
        DrawMethod.withTooFewInspectors(input).ifPresent(home -> {
            throw new ProblemException(
                    PlanProblem.DRAW_WITHOUT_INSPECTORS,
                    home.name(),
                    input.eligible(home).size(),
                    input.inspectorsEach());
        });
    }

    private List<RiskScore> homes(Actor actor, DrawRequest.Pool pool) {
        List<RiskScore> homes = risks.all(actor, pool.city(), pool.county());
        if (pool.unseenMonths() == null) {
            return homes;
        }
        LocalDate seen = LocalDate.now(clock).minusMonths(pool.unseenMonths());
        Set<Long> lately = repository.seenSince(actor.scope(), seen.plusDays(1));
        return homes.stream().filter(home -> !lately.contains(home.homeId())).toList();
    }

    private List<DrawInput.EligibleInspector> inspectors(Actor actor, List<Long> wanted) {
        Map<Long, DrawPreview.Person> known = repository.inspectors(actor.scope()).stream()
                .collect(Collectors.toMap(DrawPreview.Person::accountId, Function.identity()));
        if (!known.keySet().containsAll(wanted)) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("inspectorIds", "inspectionplans.not-to-be-drawn");
        }
        return wanted.stream()
                .distinct()
                .map(known::get)
                .map(person -> new DrawInput.EligibleInspector(
                        person.accountId(), person.name(), person.lawEnforcementNumber(), code(person.region())))
                .toList();
    }

    private static DrawInput.Candidate candidate(RiskScore home, boolean byRisk, int floor) {
        return new DrawInput.Candidate(
                home.homeId(),
                home.homeName(),
                code(home.city()),
                home.county() == null ? null : home.county().code(),
                byRisk ? floor + home.score() : 1,
                byRisk ? home.score() : null);
    }

    private static String code(@org.jspecify.annotations.Nullable RegionName region) {
        return region == null ? "" : region.code();
    }

    private int floor() {
        return policy.wholeAmount("risk.draw-floor", LocalDate.now(clock));
    }
}
