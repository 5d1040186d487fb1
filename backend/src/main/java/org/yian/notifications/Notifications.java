package org.yian.notifications;

import jakarta.inject.Singleton;
import org.yian.platform.UseCase;

/** Tells people something, in the transaction of what happened: who hears of it can rely on it. */
@Singleton
public class Notifications {

    private final NotificationRepository repository;
    private final DeliveryRepository deliveries;

    Notifications(NotificationRepository repository, DeliveryRepository deliveries) {
        this.repository = repository;
        this.deliveries = deliveries;
    }

    /** Tells it to each account that was not told the same before. */
    @UseCase
    public void send(Notice notice) {
        for (long account : notice.accountIds()) {
            repository.insert(account, notice).ifPresent(id -> deliveries.enqueue(id, account));
        }
    }
}
