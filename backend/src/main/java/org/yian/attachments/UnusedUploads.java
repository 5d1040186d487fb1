package org.yian.attachments;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.platform.DatabaseException;

/**
 * Removes uploads that nothing refers to after a week. Several servers may do it at the same time: a row is deleted once,
 * and a file goes only when no row has its content any more and nobody put it again lately.
 */
@Singleton
class UnusedUploads {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedUploads.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration BEING_USED = Duration.ofHours(1);
    private static final int BATCH = 500;

    private final AttachmentRepository repository;
    private final AttachmentStore store;
    private final Clock clock;

    UnusedUploads(AttachmentRepository repository, AttachmentStore store, Clock clock) {
        this.repository = repository;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *")
    void removeNightly() {
        int removed = remove();
        LOG.info("{} unused uploads removed", removed);
    }

    int remove() {
        List<Attachment> unused = repository.unusedSince(clock.instant().minus(KEPT), BATCH);
        int removed = 0;
        for (Attachment file : unused) {
            if (deleted(file)) {
                removed++;
                forgetContent(file.sha256());
            }
        }
        return removed;
    }

    private boolean deleted(Attachment file) {
        try {
            return repository.deleteUnused(file.view().id());
        } catch (DatabaseException referred) {
            LOG.warn(
                    "upload {} belongs to nobody but is referred to",
                    file.view().id());
            return false;
        }
    }

    private void forgetContent(String sha256) {
        if (!repository.contentUsed(sha256)) {
            Instant lately = clock.instant().minus(BEING_USED);
            store.removeOlder(sha256, lately);
            Renditions.keys(sha256).forEach(key -> store.removeOlder(key, lately));
        }
    }
}
