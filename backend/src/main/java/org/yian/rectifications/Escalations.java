package org.yian.rectifications;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yian.accounts.Recipients;
import org.yian.notifications.Notice;
import org.yian.notifications.NotificationKind;
import org.yian.notifications.Notifications;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.UseCase;
import org.yian.policies.PolicyParameters;

/**
 * Tells of deadlines each morning: the home before the day, then county, city and province as an item grows older (domain.md
 * section 9). Each is told once for each deadline, so the job may run twice, or a day late.
 */
@Singleton
class Escalations {

    /** One transaction takes so many; the next run takes the rest. */
    private static final int MOST_AT_ONCE = 5_000;

    private final Database database;
    private final Recipients recipients;
    private final Notifications notifications;
    private final PolicyParameters policy;
    private final Clock clock;

    Escalations(
            Database database,
            Recipients recipients,
            Notifications notifications,
            PolicyParameters policy,
            Clock clock) {
        this.database = database;
        this.recipients = recipients;
        this.notifications = notifications;
        this.policy = policy;
        this.clock = clock;
    }

    /** Who is told, and after how many days overdue. */
    private enum Level {
        REMINDER("rectification.reminder-days", NotificationKind.ITEMS_DUE_SOON),
        COUNTY("rectification.escalation-county-days", NotificationKind.ITEMS_OVERDUE),
        CITY("rectification.escalation-city-days", NotificationKind.ITEMS_OVERDUE),
        PROVINCE("rectification.escalation-province-days", NotificationKind.ITEMS_OVERDUE);

        private final String parameter;
        private final NotificationKind kind;

        Level(String parameter, NotificationKind kind) {
            this.parameter = parameter;
            this.kind = kind;
        }

        private Role[] roles() {
            return switch (this) {
                case REMINDER -> new Role[] {Role.DIRECTOR};
                case COUNTY -> new Role[] {Role.COUNTY, Role.DIRECTOR};
                case CITY -> new Role[] {Role.CITY};
                case PROVINCE -> new Role[] {Role.PROVINCE};
            };
        }
    }

    private record Due(long itemId, long homeId, LocalDate deadline) {}

    @Scheduled(cron = "0 30 7 * * *", zoneId = "Asia/Shanghai")
    void escalateEachMorning() {
        escalate();
    }

    /** A server that was down in the morning tells it later. */
    @Scheduled(initialDelay = "${yian.escalations-after-start:60s}")
    void escalateAfterStart() {
        escalate();
    }

    @UseCase
    public void escalate() {
        for (Level level : Level.values()) {
            escalate(level);
        }
    }

    private void escalate(Level level) {
        LocalDate today = LocalDate.now(clock);
        int days = policy.wholeAmount(level.parameter, today);
        List<Due> due = level == Level.REMINDER
                ? due(level, today, today.plusDays(days))
                : due(level, LocalDate.EPOCH, today.minusDays(days + 1L));
        Map<Long, Integer> counts = new LinkedHashMap<>();
        Map<Long, List<Long>> accountsOfHome = new LinkedHashMap<>();
        for (Due one : due) {
            if (escalated(level, one, today)) {
                accountsOfHome
                        .computeIfAbsent(one.homeId(), home -> recipients.of(home, level.roles()))
                        .forEach(account -> counts.merge(account, 1, Integer::sum));
            }
        }
        counts.forEach((account, count) -> notifications.send(new Notice(
                level.kind,
                level + ":" + today,
                List.of(Integer.toString(count), Integer.toString(level == Level.REMINDER ? days : days + 1)),
                level == Level.REMINDER
                        ? "/rectifications?dueTo=" + today.plusDays(days)
                        : "/rectifications?overdue=true",
                List.of(account))));
    }

    /** @return false: another server was faster */
    private boolean escalated(Level level, Due due, LocalDate today) {
        return database.change(
                        """
                        INSERT IGNORE INTO rectification_escalation (item_id, level, deadline, escalated_on)
                        VALUES (?, ?, ?, ?)
                        """,
                        due.itemId(),
                        level,
                        due.deadline(),
                        today)
                > 0;
    }

    /** Items whose deadline lies between two days, which nobody of this level was told of yet. */
    private List<Due> due(Level level, LocalDate from, LocalDate to) {
        return database.list(
                """
                SELECT i.id, i.home_id, i.deadline FROM rectification_item i
                WHERE i.settled = FALSE AND i.state <> 'SUBMITTED' AND i.deadline BETWEEN ? AND ?
                    AND NOT EXISTS (SELECT 1 FROM rectification_escalation e
                        WHERE e.item_id = i.id AND e.level = ? AND e.deadline = i.deadline)
                ORDER BY i.deadline, i.id LIMIT ?
                """,
                row -> new Due(row.number("id"), row.number("home_id"), row.date("deadline")),
                from,
                to,
                level,
                MOST_AT_ONCE);
    }
}
