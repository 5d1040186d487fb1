package org.yian.exits;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people try, in whatever order and on whatever day: the rules of the course hold along every path. */
class ExitCourseProperties {

    private static final int NOTICE_DAYS = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);
    private static final long FIRST_REPORTER = 1;

    /** What somebody tries after some days. Accounts may change their role, as people do when they change their post. */
    record Try(ExitAction action, long account, Role role, int daysLater) {}

    @Property(tries = 3000)
    void nothingIsApprovedWithoutReviewAndNoticeOrByWhoReportedIt(
            @ForAll boolean dispersed, @ForAll boolean withTownship, @ForAll("paths") List<Try> path) {
        Set<Long> reporters = new HashSet<>(Set.of(FIRST_REPORTER));
        boolean reviewed = dispersed;
        LocalDate noticeFrom = null;
        LocalDate today = FIRST_DAY;
        ExitCourse course =
                course(ExitCourse.reported(dispersed), dispersed, withTownship || dispersed, reporters, null);
        for (Try step : path) {
            today = today.plusDays(step.daysLater());
            ExitCourse.Attempt attempt = new ExitCourse.Attempt(step.action(), step.account(), step.role(), today);
            if (course.refusal(attempt).isPresent()) {
                continue;
            }
            switch (step.action()) {
                case REPORT -> {
                    reporters.add(step.account());
                    reviewed = dispersed;
                    noticeFrom = null;
                }
                case REVIEW -> {
                    assertThat(reporters).doesNotContain(step.account());
                    assertThat(step.role()).isEqualTo(withTownship ? Role.TOWNSHIP : Role.COUNTY);
                    reviewed = true;
                }
                case NOTICE -> noticeFrom = today;
                case APPROVE -> {
                    assertThat(reviewed).isTrue();
                    assertThat(noticeFrom).isNotNull();
                    assertThat(today).isAfterOrEqualTo(noticeFrom.plusDays(NOTICE_DAYS));
                    assertThat(reporters).doesNotContain(step.account());
                    assertThat(step.role()).isEqualTo(Role.COUNTY);
                }
                default -> assertThat(step.action()).isNotIn(ExitAction.RECORD, ExitAction.LAPSE);
            }
            LocalDate decisionFrom = noticeFrom == null ? null : noticeFrom.plusDays(NOTICE_DAYS);
            course = course(course.after(step.action()), dispersed, withTownship || dispersed, reporters, decisionFrom);
        }
        Statistics.label("ends as").collect(course.state()).coverage(paths -> paths.check(ExitState.APPROVED)
                .count(count -> count > 0));
    }

    @Property
    void whatIsClosedTakesNoMoreSteps(
            @ForAll("closed") ExitState state, @ForAll boolean dispersed, @ForAll("paths") List<Try> path) {
        ExitCourse closed = course(state, dispersed, true, Set.of(FIRST_REPORTER), FIRST_DAY);

        assertThat(path).allMatch(step -> closed.refusal(
                        new ExitCourse.Attempt(step.action(), step.account(), step.role(), FIRST_DAY))
                .isPresent());
    }

    private static ExitCourse course(
            ExitState state,
            boolean dispersed,
            boolean withTownship,
            Set<Long> reporters,
            @Nullable LocalDate decisionFrom) {
        return new ExitCourse(state, dispersed, withTownship, Set.copyOf(reporters), decisionFrom);
    }

    @Provide
    Arbitrary<ExitState> closed() {
        return Arbitraries.of(ExitState.APPROVED, ExitState.REFUSED, ExitState.WITHDRAWN, ExitState.RECORDED);
    }

    @Provide
    Arbitrary<List<Try>> paths() {
        return Combinators.combine(
                        Arbitraries.of(ExitAction.values()),
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.of(Role.DIRECTOR, Role.TOWNSHIP, Role.COUNTY, Role.CITY),
                        Arbitraries.integers().between(0, 9))
                .as(Try::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }
}
