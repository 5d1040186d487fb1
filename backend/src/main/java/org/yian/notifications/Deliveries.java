package org.yian.notifications;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.platform.Messages;

/**
 * Hands over what waits, channel by channel. A message that was handed over just before the server died is handed over once
 * more: told twice is better than not at all.
 */
@Singleton
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int AT_A_TIME = 50;

    private final List<DeliveryChannel> channels;
    private final DeliveryRepository repository;
    private final Messages messages;
    private final String address;

    Deliveries(
            List<DeliveryChannel> channels,
            DeliveryRepository repository,
            Messages messages,
            @Value("${yian.public-address:}") String address) {
        this.channels = channels;
        this.repository = repository;
        this.messages = messages;
        this.address = address;
    }

    @Scheduled(fixedDelay = "30s", initialDelay = "${yian.deliveries-after-start:20s}")
    void deliver() {
        channels.forEach(this::deliver);
    }

    private void deliver(DeliveryChannel channel) {
        List<DeliveryRepository.Waiting> due = repository.take(channel.name(), AT_A_TIME);
        for (DeliveryRepository.Waiting one : due) {
            try {
                channel.deliver(message(one));
                repository.sent(one, channel.name());
            } catch (DeliveryException failure) {
                LOG.warn("notification {} was not delivered: {}", one.notificationId(), failure.getMessage());
                repository.failed(one, channel.name(), failure.getMessage());
            }
        }
    }

    /** The sentence itself stays inside: it quotes what people have written, and that may name somebody. */
    private DeliveryChannel.Message message(DeliveryRepository.Waiting one) {
        NotificationView told = one.notification();
        String text = messages.text(Messages.CHINESE, "notifications.outside", told.title());
        return new DeliveryChannel.Message(
                one.address(), told.title(), address.isEmpty() ? text : text + "\n\n" + address + told.path());
    }
}
