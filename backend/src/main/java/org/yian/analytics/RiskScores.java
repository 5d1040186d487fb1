package org.yian.analytics;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.homes.StaffingTarget;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;
import org.yian.regions.Regions;

/** The risk of homes, computed from what is known today. */
@Singleton
public class RiskScores {

    private final RiskRepository repository;
    private final PolicyParameters policy;
    private final Regions regions;
    private final Clock clock;

    RiskScores(RiskRepository repository, PolicyParameters policy, Regions regions, Clock clock) {
        this.repository = repository;
        this.policy = policy;
        this.regions = regions;
        this.clock = clock;
    }

    /** All homes in use of the caller's scope or a part of it, the highest risk first. */
    @UseCase(readOnly = true)
    public List<RiskScore> all(Actor actor, @Nullable String city, @Nullable String county) {
        return scores(actor, city, county, null);
    }

    @UseCase(readOnly = true)
    Page<RiskScore> page(Actor actor, @Nullable String city, @Nullable String county, PageQuery page) {
        List<RiskScore> all = all(actor, city, county);
        int from = Math.min(page.offset(), all.size());
        int to = Math.min(from + page.size(), all.size());
        return new Page<>(List.copyOf(all.subList(from, to)), all.size(), page.page(), page.size());
    }

    /** @throws ProblemException not found: outside the caller's scope, or no longer in use */
    @UseCase(readOnly = true)
    RiskScore ofHome(Actor actor, long homeId) {
        return scores(actor, null, null, homeId).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    private List<RiskScore> scores(Actor actor, @Nullable String city, @Nullable String county, @Nullable Long homeId) {
        LocalDate today = LocalDate.now(clock);
        RiskFormula formula = RiskFormula.inForce(policy, today);
        RiskRepository.Question question = new RiskRepository.Question(
                city,
                county,
                homeId,
                today,
                new StaffingTarget(policy.wholeAmount(StaffingTarget.PARAMETER, today)),
                policy.wholeAmount("death.report-hours", today),
                YearMonth.from(today.minusDays(policy.wholeAmount("closing.late-days", today)))
                        .minusMonths(1));
        return repository.facts(actor.scope(), question).stream()
                .map(facts -> score(formula, facts, today))
                .sorted(Comparator.comparingInt(RiskScore::score).reversed().thenComparingLong(RiskScore::homeId))
                .toList();
    }

    private RiskScore score(RiskFormula formula, RiskFacts facts, LocalDate today) {
        List<RiskScore.Part> parts = formula.parts(facts);
        return new RiskScore(
                facts.homeId(),
                facts.homeName(),
                regions.name(facts.cityCode()),
                regions.name(facts.countyCode()),
                today,
                RiskFormula.score(parts),
                facts.lastInspectedOn(),
                parts);
    }
}
