package org.yian.attachments;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes uploads in parts that were not finished for ten days; the device, if it still has the file, begins it anew. */
@Singleton
class HalfUploads {

    /** Longer than anything taken along stays on a device. */
    static final Duration KEPT = Duration.ofDays(10);

    private static final Logger LOG = LoggerFactory.getLogger(HalfUploads.class);
    private static final int BATCH = 500;

    private final PartialUploadRepository repository;
    private final Clock clock;

    HalfUploads(PartialUploadRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *")
    void removeNightly() {
        int removed = remove();
        LOG.info("{} half uploads removed", removed);
    }

    int remove() {
        return repository.deleteOlder(clock.instant().minus(KEPT), BATCH);
    }
}
