package org.yian.inspections;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.Role;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yian.inspections.InspectionServiceTest.assertRefused;

@MicronautTest(transactional = false)
class CompletionServiceTest {

    @Inject
    InspectionScene scene;

    @Inject
    InspectionService inspections;

    @Inject
    AnswerService answers;

    @Inject
    EvidenceService evidence;

    @Inject
    CompletionService completions;

    @Inject
    InspectionQueries queries;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    private Actor li;
    private Actor zhao;
    private UUID id;

    @BeforeEach
    void anInspectionOfTwo() {
        li = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        zhao = scene.officer(Role.COUNTY, TestHomes.GANZHOU);
        id = scene.begun(homes.home().insert(), li, zhao);
    }

    @Test
    void theSameAnswerTwiceIsOneAndADifferentOneNeedsTheVersion() {
        AnswerView first = answers.save(li, id, "FIR-01", InspectionScene.fail("无公示", null));

        assertThat(answers.save(zhao, id, "FIR-01", InspectionScene.fail("无公示", null)))
                .isEqualTo(first);
        assertRefused(
                () -> answers.save(zhao, id, "FIR-01", InspectionScene.pass(null)), PlatformProblem.STALE_VERSION);
        AnswerView second = answers.save(zhao, id, "FIR-01", InspectionScene.pass(first.version()));

        assertThat(second.version()).isEqualTo(1);
        assertThat(second.answeredBy()).isEqualTo(zhao.displayName());
        assertThat(second.rectify()).isFalse();
        assertThat(second.measure()).isNull();
        assertRefused(
                () -> answers.save(li, id, "FIR-01", InspectionScene.fail("无", first.version())),
                PlatformProblem.STALE_VERSION);
        assertRefused(() -> answers.save(li, id, "XXX-99", InspectionScene.pass(null)), PlatformProblem.NOT_FOUND);
    }

    @Test
    void aCriticalFailureIsAlwaysRectified() {
        AnswerRequest unticked = new AnswerRequest(AnswerResult.FAIL, "出口上锁", false, null, "开锁", null, null);

        assertThat(answers.save(li, id, code("CRITICAL"), unticked).rectify()).isTrue();
        assertThat(answers.save(li, id, code("GENERAL"), unticked).rectify()).isFalse();
        assertThat(answers.save(li, id, code("MAJOR"), InspectionScene.fail("缺", null))
                        .rectify())
                .isTrue();
    }

    @Test
    void twoInspectorsAnsweringTheSameItemAtTheSameInstantLeaveOneAnswer() throws Exception {
        for (int round = 0; round < 5; round++) {
            String item = scene.items().get(round).code();

            List<Object> outcomes = atOnce(
                    () -> answers.save(li, id, item, InspectionScene.fail("缺少记录", null)),
                    () -> answers.save(zhao, id, item, InspectionScene.pass(null)));

            assertThat(outcomes.stream().filter(AnswerView.class::isInstance)).hasSize(1);
            assertThat(outcomes.stream().filter(ProblemException.class::isInstance))
                    .singleElement()
                    .satisfies(refusal ->
                            assertThat(((ProblemException) refusal).kind()).isEqualTo(PlatformProblem.STALE_VERSION));
        }
    }

    @Test
    void whatIsMissingIsListedAndNothingIsCompleted() {
        answers.save(li, id, code("CRITICAL"), new AnswerRequest(AnswerResult.FAIL, " ", null, null, null, null, null));

        assertRefused(() -> completions.complete(li, id), InspectionProblem.INSPECTION_INCOMPLETE);

        assertThat(inspections.view(li, id).state()).isEqualTo(InspectionState.IN_PROGRESS);
        assertThat(rectificationItems()).isZero();
    }

    @Test
    void signaturesAreNeededAndAreVoidOnceWhatWasSignedChanges() {
        scene.passAll(li, id);
        assertRefused(() -> completions.complete(li, id), InspectionProblem.INSPECTION_INCOMPLETE);
        scene.signAll(id, li, zhao);
        database.change("UPDATE attachment SET home_id = (SELECT home_id FROM inspection WHERE id = ?)", id);

        answers.save(zhao, id, "FIR-01", InspectionScene.fail("无公示", 0));

        assertThat(inspections.view(li, id).signatures()).isEmpty();
        assertRefused(() -> completions.complete(li, id), InspectionProblem.INSPECTION_INCOMPLETE);
    }

    @Test
    void theHomeMayRefuseToSignWithAReason() {
        scene.passAll(li, id);
        scene.signAll(id, li, zhao);
        evidence.sign(li, id, new SignatureRequest(SigningParty.HOME, null, "李建国", null, "对消防项结论有异议"));

        InspectionView completed = completions.complete(li, id);

        assertThat(completed.homeRefusalReason()).isEqualTo("对消防项结论有异议");
        assertThat(completed.signatures()).hasSize(2);
        assertThat(completed.noticeNumber()).isNull();
        assertRefused(
                () -> evidence.sign(li, id, new SignatureRequest(SigningParty.HOME, null, "李", null, "x")),
                InspectionProblem.INSPECTION_COMPLETED);
    }

    @Test
    void failedItemsEnterTheLedgerAndScoreGradeAndNumbersAreFixed() {
        String critical = code("CRITICAL");
        scene.passAll(li, id);
        answers.save(li, id, critical, InspectionScene.fail("许可证过期", 0));
        answers.save(li, id, code("MAJOR"), InspectionScene.fail("未登记", 0));
        answers.save(li, id, code("GENERAL"), new AnswerRequest(AnswerResult.FAIL, "小问题", false, null, null, null, 0));
        scene.signAll(id, li, zhao);

        InspectionView completed = completions.complete(li, id);

        // 26 critical × 10 + 59 major × 3 + 48 general × 1 = 485; failed 14
        assertThat(completed.score()).isEqualTo(new BigDecimal("97.11"));
        assertThat(completed.grade()).isEqualTo(Grade.UNQUALIFIED);
        assertThat(completed.number()).matches("甘州民检〔\\d{4}〕\\d+号");
        assertThat(completed.noticeNumber()).matches("甘州民整〔\\d{4}〕\\d+号");
        assertThat(completed.issuingRegion()).isEqualTo("甘州区");
        assertThat(rectificationItems()).isEqualTo(2);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM rectification_item WHERE inspection_id = ? AND item_code = ? AND deadline >= ?",
                        id,
                        critical,
                        InspectionScene.DAY))
                .isEqualTo(1);
        assertThat(queries.record(zhao, id).items().stream().filter(InspectionRecord.RecordedItem::failed))
                .hasSize(3);
        assertRefused(
                () -> answers.save(li, id, critical, InspectionScene.pass(1)), InspectionProblem.INSPECTION_COMPLETED);
        assertRefused(() -> inspections.delete(li, id), InspectionProblem.INSPECTION_COMPLETED);
    }

    @Test
    void completingTwiceAtTheSameInstantOpensTheItemsOnce() throws Exception {
        scene.passAll(li, id);
        answers.save(li, id, code("CRITICAL"), InspectionScene.fail("许可证过期", 0));
        scene.signAll(id, li, zhao);

        List<Object> outcomes = atOnce(() -> completions.complete(li, id), () -> completions.complete(zhao, id));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome)
                .isInstanceOfSatisfying(InspectionView.class, view -> assertThat(view.number())
                        .isEqualTo(completions.complete(li, id).number())));
        assertThat(rectificationItems()).isEqualTo(1);
    }

    @Test
    void nothingApplicableGivesNoScore() {
        for (ChecklistItem item : scene.items()) {
            answers.save(
                    li,
                    id,
                    item.code(),
                    new AnswerRequest(AnswerResult.NOT_APPLICABLE, null, null, null, null, null, null));
        }
        scene.signAll(id, li, zhao);

        InspectionView completed = completions.complete(li, id);

        assertThat(completed.score()).isNull();
        assertThat(completed.grade()).isNull();
    }

    private long rectificationItems() {
        return database.count("SELECT COUNT(*) FROM rectification_item WHERE inspection_id = ?", id);
    }

    /** The code of the first item of that severity. */
    private String code(String severity) {
        return scene.items().stream()
                .filter(item -> item.severity().name().equals(severity))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> futures = Stream.of(one, other)
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return (Object) call.call();
                    }))
                    .toList();
            return List.of(outcome(futures.get(0)), outcome(futures.get(1)));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            return Objects.requireNonNull(failure.getCause());
        }
    }
}
