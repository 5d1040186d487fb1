package org.yian.notifications;

import jakarta.inject.Singleton;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What an account does with its own notifications. */
@Singleton
class NotificationService {

    private final NotificationRepository repository;
    private final SettingRepository settings;
    private final AuditLog audit;

    NotificationService(NotificationRepository repository, SettingRepository settings, AuditLog audit) {
        this.repository = repository;
        this.settings = settings;
        this.audit = audit;
    }

    @UseCase(readOnly = true)
    Page<NotificationView> list(Actor actor, boolean unreadOnly, PageQuery page) {
        return repository.page(actor, unreadOnly, page);
    }

    @UseCase(readOnly = true)
    long unread(Actor actor) {
        return repository.unread(actor);
    }

    @UseCase
    void read(Actor actor, long id) {
        if (!repository.read(actor, id)) {
            throw ProblemException.notFound();
        }
    }

    @UseCase
    void readUpTo(Actor actor, long newestId) {
        repository.readUpTo(actor, newestId);
    }

    @UseCase(readOnly = true)
    NotificationSetting setting(Actor actor) {
        return settings.of(actor.accountId());
    }

    @UseCase
    NotificationSetting change(Actor actor, NotificationSetting given) {
        NotificationSetting setting = given.tidied();
        if (setting.byEmail() && setting.email() == null) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST)
                    .violation("email", "notifications.email-needed");
        }
        NotificationSetting before = settings.of(actor.accountId());
        if (!before.equals(setting)) {
            settings.save(actor.accountId(), setting);
            // The address is personal: the log says that it changed, not what it is.
            audit.record(
                    actor,
                    AuditEntry.of("account.notification-setting", "account", actor.accountId(), actor.displayName())
                            .changed(before.kept(), setting.kept()));
        }
        return setting;
    }
}
