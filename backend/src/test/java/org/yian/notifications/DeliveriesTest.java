package org.yian.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** E-mail against a real server for mail. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
@Property(name = "yian.deliveries-after-start", value = "1d")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveriesTest implements TestPropertyProvider {

    private final GreenMail mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject
    Notifications notifications;

    @Inject
    NotificationService service;

    @Inject
    Deliveries deliveries;

    @Inject
    TestAccounts accounts;

    @Inject
    Database database;

    @Inject
    MutableClock clock;

    @Override
    public Map<String, String> getProperties() {
        mail.start();
        return Map.of(
                "yian.mail.host", "127.0.0.1",
                "yian.mail.port", Integer.toString(mail.getSmtp().getPort()),
                "yian.mail.start-tls", "false",
                "yian.mail.from", "yian@example.org",
                "yian.public-address", "https://yian.example.org");
    }

    @BeforeEach
    void aMorning() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @AfterAll
    void stop() {
        mail.stop();
    }

    @Test
    void whoWantsMailGetsItOnceWithTheAddressOfThePage() throws Exception {
        Actor reader = reader("wants@example.org", true);
        notifications.send(digest(reader));

        deliveries.deliver();
        deliveries.deliver();

        MimeMessage[] received = mail.getReceivedMessagesForDomain("wants@example.org");
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("一周待办");
        assertThat(received[0].getContent().toString()).contains("您在颐安有一条新消息：一周待办。", "https://yian.example.org/");
        assertThat(state(reader)).isEqualTo("SENT");
    }

    @Test
    void whatPeopleHaveWrittenStaysInside() throws Exception {
        Actor reader = reader("discreet@example.org", true);
        notifications.send(new Notice(
                NotificationKind.ITEM_RETURNED,
                "7:1",
                List.of("甘州区敬老院", "ZG-1", "王有福房间的烟感报警器失灵"),
                "/rectifications/7",
                List.of(reader.accountId())));

        deliveries.deliver();

        assertThat(mail.getReceivedMessagesForDomain("discreet@example.org")[0]
                        .getContent()
                        .toString())
                .contains("整改被退回", "https://yian.example.org/rectifications/7")
                .doesNotContain("王有福");
    }

    @Test
    void whoDoesNotWantMailGetsNone() {
        Actor reader = reader("quiet@example.org", false);
        notifications.send(digest(reader));

        deliveries.deliver();

        assertThat(mail.getReceivedMessagesForDomain("quiet@example.org")).isEmpty();
        assertThat(service.unread(reader)).isEqualTo(1);
    }

    @Test
    void whileTheServerIsDownTheMessageWaitsAndIsGivenUpAfterEightAttempts() {
        Actor reader = reader("patient@example.org", true);
        notifications.send(digest(reader));
        mail.stop();

        deliveries.deliver();

        assertThat(state(reader)).isEqualTo("WAITING");
        assertThat(attempts(reader)).isEqualTo(1);
        deliveries.deliver();
        assertThat(attempts(reader)).as("not before the pause is over").isEqualTo(1);
        mail.start();
        clock.advance(Duration.ofMinutes(3));
        deliveries.deliver();
        assertThat(state(reader)).isEqualTo("SENT");
        assertThat(mail.getReceivedMessagesForDomain("patient@example.org")).hasSize(1);

        Actor unlucky = reader("unlucky@example.org", true);
        notifications.send(digest(unlucky));
        mail.stop();
        for (int attempt = 0; attempt < DeliveryRepository.MOST_ATTEMPTS; attempt++) {
            deliveries.deliver();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(state(unlucky)).isEqualTo("FAILED");
        mail.start();
    }

    @Test
    void anAddressThatTheServerRefusesDoesNotHoldUpTheOthers() {
        Actor wrong = reader("no\\u0000one@example.org", true);
        Actor right = reader("next@example.org", true);
        notifications.send(digest(wrong));
        notifications.send(digest(right));

        deliveries.deliver();

        assertThat(mail.getReceivedMessagesForDomain("next@example.org")).hasSize(1);
    }

    /** The same one after each start: a server that is down comes back where it was. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Actor reader(String email, boolean byEmail) {
        Actor actor = accounts.county(TestHomes.GANZHOU).actor();
        service.change(actor, new NotificationSetting(email, byEmail));
        return actor;
    }

    private static Notice digest(Actor reader) {
        return new Notice(
                NotificationKind.WEEKLY_DIGEST, "2026-48", List.of("5", "2"), "/", List.of(reader.accountId()));
    }

    private String state(Actor reader) {
        return database.first(
                        """
                        SELECT d.state FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
                        WHERE n.account_id = ?
                        """,
                        row -> row.text("state"),
                        reader.accountId())
                .orElseThrow();
    }

    private long attempts(Actor reader) {
        return database.count(
                """
                SELECT d.attempts FROM notification_delivery d JOIN notification n ON n.id = d.notification_id
                WHERE n.account_id = ?
                """,
                reader.accountId());
    }
}
