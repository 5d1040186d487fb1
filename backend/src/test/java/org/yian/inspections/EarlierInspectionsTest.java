package org.yian.inspections;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** What an inspection is compared with. */
@MicronautTest(transactional = false)
class EarlierInspectionsTest {

    @Inject
    InspectionScene scene;

    @Inject
    InspectionService inspections;

    @Inject
    InspectionQueries queries;

    @Inject
    AnswerService answers;

    @Inject
    CompletionService completions;

    @Inject
    TestHomes homes;

    private Actor li;
    private Actor zhao;
    private long home;

    @BeforeEach
    void aHomeAndItsInspectors() {
        li = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        zhao = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        home = homes.home().insert();
    }

    @Test
    void theFirstInspectionIsComparedWithNothing() {
        UUID first = completed(LocalDate.of(2026, 1, 8), AnswerResult.PASS);
        completed(LocalDate.of(2026, 2, 8), AnswerResult.PASS);

        assertThat(before(first)).isEmpty();
    }

    @Test
    void itIsComparedWithTheOneBeforeAndNotWithOneOfAnotherHomeOrALaterOneOrOneUnderWay() {
        completed(LocalDate.of(2026, 1, 8), AnswerResult.PASS);
        UUID second = completed(LocalDate.of(2026, 2, 8), AnswerResult.NOT_APPLICABLE);
        UUID third = completed(LocalDate.of(2026, 2, 8), AnswerResult.PASS);
        completed(LocalDate.of(2026, 3, 8), AnswerResult.NOT_APPLICABLE);
        begun(LocalDate.of(2026, 2, 9));
        home = homes.home().insert();
        completed(LocalDate.of(2026, 2, 8), AnswerResult.PASS);

        String code = scene.items().get(0).code();
        assertThat(before(second).orElseThrow())
                .satisfies(last -> assertThat(last.inspectedOn()).isEqualTo("2026-01-08"))
                .satisfies(last -> assertThat(last.results()).hasSize(133))
                .satisfies(last -> assertThat(last.results().get(code))
                        .isEqualTo(new LastTime.Result(AnswerResult.PASS, LocalDate.of(2026, 1, 8))));
        // of two on one day the one that was completed first
        assertThat(before(third).orElseThrow().results().get(code))
                .isEqualTo(new LastTime.Result(AnswerResult.NOT_APPLICABLE, LocalDate.of(2026, 2, 8)));
    }

    @Test
    void oneUnderWayIsComparedWithTheNewestUpToItsDay() {
        completed(LocalDate.of(2026, 1, 8), AnswerResult.PASS);
        UUID open = begun(LocalDate.of(2026, 1, 8));
        completed(LocalDate.of(2026, 4, 8), AnswerResult.PASS);

        assertThat(before(open).orElseThrow())
                .satisfies(last -> assertThat(last.inspectedOn()).isEqualTo("2026-01-08"))
                .satisfies(last -> assertThat(last.score()).isEqualByComparingTo("100"))
                .satisfies(last -> assertThat(last.grade()).isEqualTo(Grade.EXCELLENT));
    }

    private Optional<LastTime> before(UUID id) {
        return queries.before(queries.record(li, id).inspection());
    }

    /** All items pass but the first, of which the result is given. */
    private UUID completed(LocalDate day, AnswerResult first) {
        UUID id = begun(day);
        scene.passAll(li, id);
        if (first != AnswerResult.PASS) {
            answers.save(
                    li, id, scene.items().get(0).code(), new AnswerRequest(first, "本院没有", null, null, null, null, 0));
        }
        scene.signAll(id, li, zhao);
        completions.complete(li, id);
        return id;
    }

    private UUID begun(LocalDate day) {
        UUID id = UUID.randomUUID();
        inspections.save(
                li,
                id,
                new InspectionRequest(
                        home,
                        InspectionKind.ROUTINE,
                        day,
                        null,
                        List.of(li.accountId(), zhao.accountId()),
                        "李建国",
                        null,
                        null));
        return id;
    }
}
