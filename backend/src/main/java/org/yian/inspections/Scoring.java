package org.yian.inspections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.rectifications.Severity;

/**
 * Score and grade of an inspection (domain rules section 9): 100 × weighted passes / weighted applicable items, two
 * decimals, half up; one failed critical item makes the grade UNQUALIFIED whatever the score.
 */
final class Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Scoring() {}

    /** One answered item. */
    record Judged(Severity severity, AnswerResult result) {}

    /**
     * The province's numbers.
     *
     * @param excellent the least score of EXCELLENT
     * @param qualified the least score of QUALIFIED
     */
    record Rules(Map<Severity, BigDecimal> weights, BigDecimal excellent, BigDecimal qualified) {

        BigDecimal weight(Severity severity) {
            return Objects.requireNonNull(weights.get(severity));
        }
    }

    /**
     * What comes out.
     *
     * @param score null when no item applied; then there is no grade either
     */
    record Verdict(@Nullable BigDecimal score, @Nullable Grade grade) {}

    static Verdict judge(Collection<Judged> items, Rules rules) {
        BigDecimal applicable = BigDecimal.ZERO;
        BigDecimal passed = BigDecimal.ZERO;
        boolean criticalFailed = false;
        for (Judged item : items) {
            if (item.result() == AnswerResult.NOT_APPLICABLE) {
                continue;
            }
            BigDecimal weight = rules.weight(item.severity());
            applicable = applicable.add(weight);
            if (item.result() == AnswerResult.PASS) {
                passed = passed.add(weight);
            } else if (item.severity() == Severity.CRITICAL) {
                criticalFailed = true;
            }
        }
        if (applicable.signum() == 0) {
            return new Verdict(null, criticalFailed ? Grade.UNQUALIFIED : null);
        }
        BigDecimal score = HUNDRED.multiply(passed).divide(applicable, DECIMALS, RoundingMode.HALF_UP);
        return new Verdict(score, criticalFailed ? Grade.UNQUALIFIED : grade(score, rules));
    }

    private static Grade grade(BigDecimal score, Rules rules) {
        if (score.compareTo(rules.excellent()) >= 0) {
            return Grade.EXCELLENT;
        }
        return score.compareTo(rules.qualified()) >= 0 ? Grade.QUALIFIED : Grade.UNQUALIFIED;
    }
}
