package org.yian.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yian.policies.PolicyParameters;

/** The formula with the points in force on a day: each part counts units, gives points for each, and never more than its most. */
final class RiskFormula {

    private static final BigDecimal FULL_SCORE = BigDecimal.valueOf(100);

    private record Points(BigDecimal each, BigDecimal most) {}

    private final LocalDate day;
    private final Map<RiskPart, Points> points = new EnumMap<>(RiskPart.class);

    private RiskFormula(LocalDate day) {
        this.day = day;
    }

    static RiskFormula inForce(PolicyParameters policy, LocalDate day) {
        RiskFormula formula = new RiskFormula(day);
        for (RiskPart part : RiskPart.values()) {
            formula.points.put(
                    part,
                    new Points(policy.amount(part.pointsParameter(), day), policy.amount(part.mostParameter(), day)));
        }
        return formula;
    }

    List<RiskScore.Part> parts(RiskFacts facts) {
        return Stream.of(RiskPart.values())
                .map(part -> part(part, count(part, facts)))
                .toList();
    }

    static int score(List<RiskScore.Part> parts) {
        return parts.stream()
                .map(RiskScore.Part::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private RiskScore.Part part(RiskPart part, @Nullable BigDecimal count) {
        Points worth = points.getOrDefault(part, new Points(BigDecimal.ZERO, BigDecimal.ZERO));
        BigDecimal given =
                count == null ? worth.most() : count.multiply(worth.each()).min(worth.most());
        return new RiskScore.Part(part, count, worth.each(), worth.most(), given);
    }

    private @Nullable BigDecimal count(RiskPart part, RiskFacts facts) {
        return switch (part) {
            case CRITICAL_ITEMS -> BigDecimal.valueOf(facts.criticalItems());
            case OVERDUE_ITEMS -> BigDecimal.valueOf(facts.overdueItems());
            case LOST_SCORE -> facts.lastScore() == null ? BigDecimal.ZERO : FULL_SCORE.subtract(facts.lastScore());
            case MONTHS_UNSEEN ->
                facts.lastInspectedOn() == null
                        ? null
                        : BigDecimal.valueOf(Math.max(
                                0, Period.between(facts.lastInspectedOn(), day).toTotalMonths()));
            case MISSING_MANAGERS -> BigDecimal.valueOf(facts.missingManagers());
            case LATE_DEATHS -> BigDecimal.valueOf(facts.lateDeaths());
            case DEATH_FINDINGS -> BigDecimal.valueOf(facts.deathFindings());
            case OPEN_MONTHS -> BigDecimal.valueOf(facts.openMonths());
        };
    }
}
