package org.yian.deathlists;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.residents.EndReason;
import org.yian.residents.Residents;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is filed after the import of a list is compared with the list at once. */
@MicronautTest(transactional = false)
class ComparedEndingsTest {

    private static final LocalDate DIED = LocalDate.of(2026, 8, 20);

    @Inject
    DeathListScene scene;

    @Inject
    Residents residents;

    @Inject
    @Client("/")
    HttpClient client;

    private final SignedIn director;
    private final Actor county;
    private final long home;

    ComparedEndingsTest(TestHomes homes, TestAccounts accounts) {
        home = homes.home().insert();
        director = accounts.director(home);
        county = accounts.county(TestHomes.GANZHOU).actor();
    }

    @Test
    void aDeathThatIsFiledWithAnotherDayThanTheListHasIsFound() {
        DeathListScene.Person person = listed();

        file(person, DIED.plusDays(40));

        assertThat(kinds(person)).contains(FindingKind.DAY_DIFFERS);
    }

    @Test
    void anExitLongAfterTheDayOfTheListIsFound() {
        DeathListScene.Person person = listed();

        residents.end(county, person.id(), DIED.plusDays(60), EndReason.OWN_WISH);

        assertThat(kinds(person)).containsExactlyInAnyOrder(FindingKind.STILL_SUPPORTED, FindingKind.ENDED_LATE);
    }

    @Test
    void anEndThatIsTakenBackLeavesThePersonOnTheListAndSupported() {
        DeathListScene.Person person = scene.inHome(home, "王一");
        residents.end(county, person.id(), DIED, EndReason.OWN_WISH);
        scene.importList(county, DeathListKind.POLICE, DeathListScene.row(person, DIED));
        assertThat(kinds(person)).as("the support ended on that day").isEmpty();

        residents.resume(county, person.id(), null);

        assertThat(kinds(person)).containsExactly(FindingKind.STILL_SUPPORTED);
    }

    private DeathListScene.Person listed() {
        DeathListScene.Person person = scene.inHome(home, "张有福");
        scene.importList(county, DeathListKind.CIVIL_AFFAIRS, DeathListScene.row(person, DIED));
        assertThat(kinds(person)).containsExactly(FindingKind.STILL_SUPPORTED);
        return person;
    }

    private List<FindingKind> kinds(DeathListScene.Person person) {
        return scene.of(county, person).stream().map(DeathFindingView::kind).toList();
    }

    private void file(DeathListScene.Person person, LocalDate diedOn) {
        String filing =
                """
                {"residentId": %d, "details": {"diedAt": "%sT01:00:00Z", "place": "院内", "cause": "年老", "personsTold": "亲属"}}
                """
                        .formatted(person.id(), diedOn);
        client.toBlocking().exchange(director.send(HttpRequest.POST("/api/deaths", filing)));
    }
}
