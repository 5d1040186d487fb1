package org.yian.overview;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.accounts.Recipients;
import org.yian.notifications.Notice;
import org.yian.notifications.NotificationKind;
import org.yian.notifications.Notifications;
import org.yian.platform.Actor;
import org.yian.platform.Role;

/** Tells each officer on Monday how much waits for him; once a week, also when two servers do it. */
@Singleton
class WeeklyDigest {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyDigest.class);

    private final OverviewService overview;
    private final Recipients recipients;
    private final Notifications notifications;
    private final Clock clock;

    WeeklyDigest(OverviewService overview, Recipients recipients, Notifications notifications, Clock clock) {
        this.overview = overview;
        this.recipients = recipients;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 8 * * MON", zoneId = "Asia/Shanghai")
    void sendOnMonday() {
        int told = send();
        LOG.info("weekly digest sent to {} accounts", told);
    }

    /** @return how many accounts have something that waits for them */
    int send() {
        int told = 0;
        for (Actor actor :
                recipients.all(Role.DIRECTOR, Role.TOWNSHIP, Role.COUNTY, Role.FIRE, Role.CITY, Role.PROVINCE)) {
            List<Task> tasks = overview.tasks(actor);
            long waiting = tasks.stream().mapToLong(Task::count).sum();
            if (waiting > 0) {
                notifications.send(digest(actor, waiting, overdue(tasks)));
                told++;
            }
        }
        return told;
    }

    private Notice digest(Actor actor, long waiting, long overdue) {
        LocalDate today = LocalDate.now(clock);
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new Notice(
                NotificationKind.WEEKLY_DIGEST,
                week,
                List.of(Long.toString(waiting), Long.toString(overdue)),
                "/",
                List.of(actor.accountId()));
    }

    private static long overdue(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.kind() == Task.Kind.OVERDUE_ITEMS)
                .mapToLong(Task::count)
                .sum();
    }
}
