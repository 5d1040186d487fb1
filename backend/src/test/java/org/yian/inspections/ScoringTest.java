package org.yian.inspections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yian.rectifications.Severity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class ScoringTest {

    private static final Scoring.Rules RULES = new Scoring.Rules(
            Map.of(
                    Severity.GENERAL, BigDecimal.ONE,
                    Severity.MAJOR, BigDecimal.valueOf(3),
                    Severity.CRITICAL, BigDecimal.TEN),
            BigDecimal.valueOf(90),
            BigDecimal.valueOf(70));

    @Test
    void allPassedIsAHundredAndExcellent() {
        assertThat(Scoring.judge(items(Severity.CRITICAL, AnswerResult.PASS, 26), RULES))
                .isEqualTo(new Scoring.Verdict(new BigDecimal("100.00"), Grade.EXCELLENT));
    }

    @Test
    void nothingApplicableHasNeitherScoreNorGrade() {
        assertThat(Scoring.judge(items(Severity.MAJOR, AnswerResult.NOT_APPLICABLE, 133), RULES))
                .isEqualTo(new Scoring.Verdict(null, null));
        assertThat(Scoring.judge(List.of(), RULES)).isEqualTo(new Scoring.Verdict(null, null));
    }

    @Test
    void oneFailedCriticalItemMakesUnqualifiedWhateverTheScore() {
        List<Scoring.Judged> items = items(Severity.CRITICAL, AnswerResult.PASS, 25);
        items.add(new Scoring.Judged(Severity.CRITICAL, AnswerResult.FAIL));

        assertThat(Scoring.judge(items, RULES))
                .isEqualTo(new Scoring.Verdict(new BigDecimal("96.15"), Grade.UNQUALIFIED));
    }

    @Test
    void roundsHalfUpAtTheSecondDecimal() {
        // 100 × 7 / 32 = 21.875
        List<Scoring.Judged> items = items(Severity.GENERAL, AnswerResult.PASS, 7);
        items.addAll(items(Severity.GENERAL, AnswerResult.FAIL, 25));

        assertThat(Scoring.judge(items, RULES).score()).isEqualTo(new BigDecimal("21.88"));
    }

    @Test
    void theLeastScoresOfTheGradesBelongToThem() {
        assertThat(graded(9, 1)).isEqualTo(Grade.EXCELLENT);
        assertThat(graded(89, 11)).isEqualTo(Grade.QUALIFIED);
        assertThat(graded(7, 3)).isEqualTo(Grade.QUALIFIED);
        assertThat(graded(69, 31)).isEqualTo(Grade.UNQUALIFIED);
        assertThat(graded(0, 1)).isEqualTo(Grade.UNQUALIFIED);
    }

    @Property
    void theScoreLiesBetweenZeroAndAHundred(@ForAll("answered") List<Scoring.Judged> items) {
        BigDecimal score = Scoring.judge(items, RULES).score();

        if (score != null) {
            assertThat(score)
                    .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100))
                    .hasScaleOf(2);
        }
    }

    @Property
    void theOrderOfTheItemsDoesNotMatter(@ForAll("answered") List<Scoring.Judged> items) {
        List<Scoring.Judged> turned = new ArrayList<>(items);
        Collections.reverse(turned);

        assertThat(Scoring.judge(turned, RULES)).isEqualTo(Scoring.judge(items, RULES));
    }

    @Property
    void anItemThatDoesNotApplyChangesNothing(@ForAll("answered") List<Scoring.Judged> items) {
        List<Scoring.Judged> more = new ArrayList<>(items);
        more.add(new Scoring.Judged(Severity.CRITICAL, AnswerResult.NOT_APPLICABLE));

        assertThat(Scoring.judge(more, RULES)).isEqualTo(Scoring.judge(items, RULES));
    }

    @Property
    void oneMorePassNeverLowersTheScore(@ForAll("answered") List<Scoring.Judged> items) {
        List<Scoring.Judged> more = new ArrayList<>(items);
        more.add(new Scoring.Judged(Severity.MAJOR, AnswerResult.PASS));
        BigDecimal before = Scoring.judge(items, RULES).score();

        if (before != null) {
            assertThat(requireNonNull(Scoring.judge(more, RULES).score())).isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void whoFailsACriticalItemIsNeverQualified(@ForAll("answered") List<Scoring.Judged> items) {
        List<Scoring.Judged> more = new ArrayList<>(items);
        more.add(new Scoring.Judged(Severity.CRITICAL, AnswerResult.FAIL));

        assertThat(Scoring.judge(more, RULES).grade()).isEqualTo(Grade.UNQUALIFIED);
    }

    @Provide
    Arbitrary<List<Scoring.Judged>> answered() {
        return Combinators.combine(Arbitraries.of(Severity.class), Arbitraries.of(AnswerResult.class))
                .as(Scoring.Judged::new)
                .list()
                .ofMaxSize(133);
    }

    private static @org.jspecify.annotations.Nullable Grade graded(int passed, int failed) {
        List<Scoring.Judged> items = items(Severity.GENERAL, AnswerResult.PASS, passed);
        items.addAll(items(Severity.GENERAL, AnswerResult.FAIL, failed));
        return Scoring.judge(items, RULES).grade();
    }

    private static List<Scoring.Judged> items(Severity severity, AnswerResult result, int count) {
        return new ArrayList<>(Collections.nCopies(count, new Scoring.Judged(severity, result)));
    }
}
