package org.yian.audit;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Seals what was written, all the time. */
@Singleton
class AuditSealing {

    /** An event that commits late has a smaller number than events that are sealed already; how far to look back. */
    private static final long LATE = 5_000;

    private final AuditChain chain;

    AuditSealing(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    void sealNew() {
        sealAfter(chain.lastSealedEvent() - LATE);
    }

    /** Also seals what committed so late that the frequent round does not see it. */
    @Scheduled(cron = "0 40 * * * *")
    void sealAll() {
        sealAfter(0);
    }

    private void sealAfter(long event) {
        int sealed = AuditChain.BATCH;
        while (sealed == AuditChain.BATCH) {
            sealed = chain.sealBatch(event);
        }
    }
}
