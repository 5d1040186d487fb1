package org.yian.allowances;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Computes runs beside the requests, two at a time, and takes up those that a restart has cut off. */
@Singleton
class RunComputing {

    private static final Logger LOG = LoggerFactory.getLogger(RunComputing.class);
    private static final int AT_A_TIME = 2;
    private static final int BATCH = 500;
    /** Longer than any step between two signs of life. */
    private static final Duration DEAD_AFTER = Duration.ofSeconds(60);

    private final RunSteps steps;
    private final RunRepository runs;
    private final RecoveryClaims claims;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, task -> {
        Thread thread = new Thread(task, "allowance-computing");
        thread.setDaemon(true);
        return thread;
    });

    RunComputing(RunSteps steps, RunRepository runs, RecoveryClaims claims, Clock clock) {
        this.steps = steps;
        this.runs = runs;
        this.claims = claims;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Computes a run that was just begun, soon. */
    void submit(long runId) {
        threads.execute(() -> guarded(runId, Instant.MAX));
    }

    @Scheduled(fixedDelay = "20s", initialDelay = "3s")
    void takeUpCutOff() {
        Instant dead = clock.instant().minus(DEAD_AFTER);
        for (long runId : runs.cutOff(dead)) {
            threads.execute(() -> guarded(runId, dead));
        }
    }

    private void guarded(long runId, Instant unlessAliveSince) {
        try {
            compute(runId, unlessAliveSince);
        } catch (RuntimeException failure) {
            LOG.error("The computation of run {} failed; it is tried again", runId, failure);
        }
    }

    /** Computes a run from the beginning. */
    void compute(long runId) {
        compute(runId, Instant.MAX);
    }

    private void compute(long runId, Instant unlessAliveSince) {
        steps.start(runId, unlessAliveSince).ifPresent(this::compute);
    }

    private void compute(Run run) {
        RunSteps.Material material = steps.read(run);
        Computation computation =
                new Computation(run.office(), run.month(), material.postedMonths(), new DueRule(material.standards()));
        int total = material.persons().size();
        int done = 0;
        List<LineRepository.Written> batch = new ArrayList<>();
        List<RecoveryClaims.Claim> overpaid = new ArrayList<>();
        for (Person person : material.persons()) {
            Computation.Result result = computation.of(person, material.lookBackFrom());
            result.lines().forEach(line -> batch.add(new LineRepository.Written(person.hash(), line)));
            result.overpaid().forEach(months -> overpaid.add(RecoveryClaims.Claim.of(person.hash(), months)));
            done++;
            if (batch.size() >= BATCH) {
                if (!steps.write(run, batch, done, total)) {
                    return;
                }
                batch.clear();
            }
        }
        if (!steps.write(run, batch, done, total)) {
            return;
        }
        claims.claimAll(run.office(), overpaid);
        steps.finish(run, total, material.postedMonths().contains(run.month().minusMonths(1)));
    }
}
