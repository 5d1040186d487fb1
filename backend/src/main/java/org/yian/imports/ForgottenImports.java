package org.yian.imports;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what was read from files that nobody confirmed for a day: a preview of persons is not kept longer than it is
 * worked with. Several servers may do it at the same time; each takes what no other one holds.
 */
@Singleton
public class ForgottenImports {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenImports.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int BATCH = 20;

    private final Imports imports;
    private final Clock clock;

    ForgottenImports(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 * * * *")
    public void removeHourly() {
        int removed = remove();
        LOG.info("{} forgotten imports removed", removed);
    }

    int remove() {
        int removed = 0;
        int last = BATCH;
        while (last == BATCH) {
            last = imports.forget(clock.instant().minus(KEPT), BATCH);
            removed += last;
        }
        return removed;
    }
}
