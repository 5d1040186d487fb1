package org.yian.platform;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class UseCaseTest {

    @Inject
    Database database;

    @Inject
    Transfers transfers;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Idempotency idempotency;

    @BeforeEach
    void twoRows() {
        database.change("DELETE FROM document_sequence");
        database.change("INSERT INTO document_sequence VALUES ('620702', 'a', 2026, 0), ('620702', 'b', 2026, 0)");
    }

    @Test
    void aTransactionThatLosesADeadlockIsRunAgainWhole() throws Exception {
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);

        Future<?> one = threads.submit(() -> transfers.countBoth("a", "b", bothHoldOne));
        Future<?> other = threads.submit(() -> transfers.countBoth("b", "a", bothHoldOne));
        one.get(60, TimeUnit.SECONDS);
        other.get(60, TimeUnit.SECONDS);
        threads.shutdown();

        assertThat(database.list(
                        "SELECT last_number FROM document_sequence ORDER BY kind", row -> row.integer("last_number")))
                .isEqualTo(List.of(2, 2));
        assertThat(transfers.runs.get()).isEqualTo(3);
    }

    @Test
    void aFailureLeavesNothingBehind() {
        assertThatThrownBy(() -> transfers.countAndFail("a")).isInstanceOf(IllegalStateException.class);

        assertThat(database.count("SELECT SUM(last_number) FROM document_sequence"))
                .isZero();
    }

    @Test
    void documentNumbersHaveNoGapsAndNoDoubles() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> drawn = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            drawn.add(threads.submit(() -> numbers.next("620702", "notice", 2026)));
        }
        List<Integer> result = new ArrayList<>();
        for (Future<Integer> number : drawn) {
            result.add(number.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();

        assertThat(result)
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void theSameKeyAtTheSameInstantCreatesOnce() throws Exception {
        Actor actor = new Actor(42, "county", "县", Role.COUNTY, Scope.none(), "127.0.0.1", Messages.CHINESE);
        UUID key = UUID.randomUUID();
        AtomicInteger created = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(
                    () -> idempotency.once(actor, key, "home.create", () -> "home-" + created.incrementAndGet())));
        }

        for (Future<String> answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("home-1");
        }
        threads.shutdown();
        assertThat(created).hasValue(1);
        assertThatThrownBy(() -> idempotency.once(actor, key, "home.close", () -> "never"))
                .isInstanceOf(ProblemException.class);
    }

    @Singleton
    static class Transfers {

        final AtomicInteger runs = new AtomicInteger();
        private final Database database;

        Transfers(Database database) {
            this.database = database;
        }

        @UseCase
        void countBoth(String first, String second, CountDownLatch bothHoldOne) {
            runs.incrementAndGet();
            count(first);
            bothHoldOne.countDown();
            await(bothHoldOne);
            count(second);
        }

        @UseCase
        void countAndFail(String kind) {
            count(kind);
            throw new IllegalStateException("on purpose");
        }

        private void count(String kind) {
            database.change("UPDATE document_sequence SET last_number = last_number + 1 WHERE kind = ?", kind);
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
