package org.yian.notifications;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class NotificationsTest {

    private static final PageQuery FIRST = PageQuery.of(0, 50, null);

    @Inject
    Notifications notifications;

    @Inject
    NotificationService service;

    @Inject
    Database database;

    private final Actor reader;
    private final Actor other;

    NotificationsTest(TestAccounts accounts) {
        reader = accounts.county(TestHomes.GANZHOU).actor();
        other = accounts.county(TestHomes.GANZHOU).actor();
    }

    @Test
    void theSameIsToldOnceAndOnlyToWhomItConcerns() {
        notifications.send(overdue("one", reader));
        notifications.send(overdue("one", reader));
        notifications.send(overdue("two", reader));

        assertThat(service.list(reader, false, FIRST).items()).hasSize(2);
        assertThat(service.unread(reader)).isEqualTo(2);
        assertThat(service.list(other, false, FIRST).items()).isEmpty();
    }

    @Test
    void theTextIsInTheReadersLanguage() {
        notifications.send(overdue("one", reader));

        assertThat(service.list(reader, false, FIRST).items()).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("整改逾期");
            assertThat(told.text()).isEqualTo("新增 3 项整改已逾期 7 天以上，仍未完成。");
        });
        Actor english = new Actor(
                reader.accountId(), "t", "t", reader.role(), reader.scope(), reader.address(), Locale.ENGLISH);
        assertThat(service.list(english, false, FIRST).items().get(0).title()).isEqualTo("Rectification overdue");
    }

    @Test
    void whatIsReadLeavesTheBellAndNobodyReadsForAnother() {
        notifications.send(overdue("one", reader));
        notifications.send(overdue("two", reader));
        notifications.send(overdue("one", other));
        long newest = service.list(reader, false, FIRST).items().get(0).id();

        assertThatThrownBy(() -> service.read(other, newest)).isInstanceOf(ProblemException.class);
        service.read(reader, newest);

        assertThat(service.unread(reader)).isEqualTo(1);
        assertThat(service.list(reader, true, FIRST).items()).hasSize(1);
        service.readUpTo(reader, newest);
        assertThat(service.unread(reader)).isZero();
        assertThat(service.unread(other)).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheListWasSeenStaysUnread() {
        notifications.send(overdue("one", reader));
        long seen = service.list(reader, false, FIRST).items().get(0).id();
        notifications.send(overdue("two", reader));

        service.readUpTo(reader, seen);

        assertThat(service.unread(reader)).isEqualTo(1);
    }

    @Test
    void aBellCountsUpToAHundred() {
        for (int number = 0; number < NotificationRepository.MOST_UNREAD + 5; number++) {
            notifications.send(overdue("many " + number, reader));
        }

        assertThat(service.unread(reader)).isEqualTo(NotificationRepository.MOST_UNREAD + 1);
    }

    @Test
    void everyKindHasItsTexts() {
        for (NotificationKind kind : NotificationKind.values()) {
            notifications.send(new Notice(kind, "text", List.of("甲", "乙", "丙"), "/", List.of(reader.accountId())));
        }

        assertThat(service.list(reader, false, FIRST).items())
                .hasSize(NotificationKind.values().length)
                .allSatisfy(told -> assertThat(told.text()).contains("甲").doesNotContain("{"));
    }

    @Test
    void anAddressIsNeededForMailAndTheLogDoesNotKeepIt() {
        assertThatThrownBy(() -> service.change(reader, new NotificationSetting(" ", true)))
                .isInstanceOf(ProblemException.class);

        service.change(reader, new NotificationSetting("minzheng@example.org", true));

        assertThat(service.setting(reader)).isEqualTo(new NotificationSetting("minzheng@example.org", true));
        assertThat(database.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'account.notification-setting' AND object_id = ?"
                                + " AND after_state NOT LIKE '%example%'",
                        Long.toString(reader.accountId())))
                .isEqualTo(1);
    }

    private static Notice overdue(String key, Actor reader) {
        return new Notice(
                NotificationKind.ITEMS_OVERDUE,
                key,
                List.of("3", "7"),
                "/rectifications?overdue=true",
                List.of(reader.accountId()));
    }
}
