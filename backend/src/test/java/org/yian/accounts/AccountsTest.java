package org.yian.accounts;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Role;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestAccounts accounts;

    @Inject
    TestHomes homes;

    private long home;
    private long homeElsewhere;

    @BeforeAll
    void twoHomes() {
        home = homes.home().named("甘州敬老院").insert();
        homeElsewhere =
                homes.home().in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null).insert();
    }

    @Test
    void aCountyMakesAnAccountForAHomeWhosePersonThenChoosesAPassword() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        String username = "zhang" + county.accountId();

        Issued issued = create(county, request(username, Role.DIRECTOR, null, home));

        assertThat(issued.account().homeName()).isEqualTo("甘州敬老院");
        String first = Objects.requireNonNull(issued.initialPassword());
        HttpResponse<Session> session = signIn(username, first);
        assertThat(session.body().mustChangePassword()).isTrue();
        String cookie = session.getCookie(SessionCookie.NAME).orElseThrow().getValue();
        assertThat(problem(get("/api/homes", cookie))).contains("password-change-needed");
        assertThat(problem(password(cookie, first, "short"))).contains("newPassword", "至少 10");
        assertThat(problem(password(cookie, first, "1234567890"))).contains("过于常见");
        assertThat(problem(password(cookie, first, username + " and more"))).contains("用户名");
        assertThat(problem(password(cookie, first, first))).contains("不能与当前密码相同");
        assertThat(problem(password(cookie, "wrong", "a much better one"))).contains("wrong-current-password");
        assertThat(client.toBlocking()
                        .exchange(password(cookie, first, "a much better one"))
                        .code())
                .isEqualTo(204);
        assertThat(client.toBlocking().exchange(get("/api/homes", cookie)).code())
                .isEqualTo(200);
        assertThat(signIn(username, "a much better one").body().mustChangePassword())
                .isFalse();
    }

    @Test
    void nobodyGivesWhatIsNotTheirs() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        SignedIn city = accounts.city(TestHomes.ZHANGYE);

        assertThat(refusal(county, request("abc1", Role.DIRECTOR, null, homeElsewhere)))
                .contains("\"homeId\"");
        assertThat(refusal(county, request("abc2", Role.TOWNSHIP, "620725101", null)))
                .contains("\"regionCode\"");
        assertThat(refusal(county, request("abc3", Role.ADMIN, null, null))).contains("\"role\"");
        assertThat(refusal(county, request("abc4", Role.COUNTY, TestHomes.SHANDAN, null)))
                .contains("\"regionCode\"");
        assertThat(refusal(city, request("abc5", Role.CITY, TestHomes.LANZHOU, null)))
                .contains("\"regionCode\"");
        assertThat(refusal(city, request("abc6", Role.COUNTY, TestHomes.GANZHOU, null)))
                .contains("\"role\"");
        assertThat(refusal(accounts.admin(), request("abc7", Role.COUNTY, TestHomes.ZHANGYE, null)))
                .contains("\"regionCode\"");
        assertThat(refusal(accounts.admin(), request("abc8", Role.DIRECTOR, null, null)))
                .contains("\"homeId\"");
        assertThat(refusal(accounts.admin(), request("Ab", Role.DIRECTOR, null, home)))
                .contains("\"username\"");
    }

    @Test
    void aCityWithoutCountiesHasCountyAccountsOfItsOwn() {
        Issued issued = create(
                accounts.admin(),
                request("jyg" + System.nanoTime() % 1_000_000, Role.COUNTY, TestHomes.JIAYUGUAN, null));

        assertThat(Objects.requireNonNull(issued.account().region()).code()).isEqualTo(TestHomes.JIAYUGUAN);
    }

    @Test
    void aRepeatedCreationMakesOneAccountAndTellsItsPasswordOnce() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        UUID key = UUID.randomUUID();
        Map<String, Object> request = request("li" + county.accountId(), Role.CARER, null, home);

        Issued first = create(county, request, key);
        Issued again = create(county, request, key);

        assertThat(again.account().id()).isEqualTo(first.account().id());
        assertThat(first.initialPassword()).isNotNull();
        assertThat(again.initialPassword()).isNull();
        assertThat(refusal(county, request)).contains("username-taken");
    }

    @Test
    void aDeactivatedAccountIsOutAtOnce() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        SignedIn director = accounts.director(home);
        AccountView account = view(county, director.accountId());

        Map<String, Object> off = edit(account, false, account.version());
        client.toBlocking().exchange(county.send(HttpRequest.PUT("/api/accounts/" + account.id(), off)));

        assertThat(problem(director.send(HttpRequest.GET("/api/session")))).contains("sign-in-needed");
        assertThat(problem(signInRequest(director.username(), TestAccounts.PASSWORD)))
                .contains("wrong-credentials");
        assertThat(problem(county.send(HttpRequest.PUT("/api/accounts/" + account.id(), off))))
                .contains("stale-version", "\"current\"");
    }

    @Test
    void nobodyLocksThemselvesOut() {
        SignedIn admin = accounts.admin();
        AccountView own = view(admin, admin.accountId());

        assertThat(problem(admin.send(HttpRequest.PUT("/api/accounts/" + own.id(), edit(own, false, own.version())))))
                .contains("own-account");
    }

    @Test
    void aResetPasswordEndsTheSessionsAndIsToBeChanged() {
        SignedIn county = accounts.county(TestHomes.GANZHOU);
        SignedIn director = accounts.director(home);

        Issued issued = client.toBlocking()
                .retrieve(
                        county.send(
                                HttpRequest.POST("/api/accounts/" + director.accountId() + "/password-reset", "{}")),
                        Issued.class);

        assertThat(problem(director.send(HttpRequest.GET("/api/session")))).contains("sign-in-needed");
        assertThat(signIn(director.username(), Objects.requireNonNull(issued.initialPassword()))
                        .body()
                        .mustChangePassword())
                .isTrue();
    }

    @Test
    void theListHasFiltersAndKeepsToTheScope() {
        SignedIn county = accounts.county(TestHomes.SHANDAN);
        SignedIn carer = accounts.carer(homeElsewhere);
        accounts.carer(home);
        accounts.township("620725101");
        accounts.fire(TestHomes.SHANDAN);

        String all = client.toBlocking().retrieve(county.send(HttpRequest.GET("/api/accounts?sort=displayName,desc")));
        String carers = client.toBlocking()
                .retrieve(county.send(
                        HttpRequest.GET("/api/accounts?role=CARER&region=620725&active=true&q=" + carer.username())));

        assertThat(all).contains("\"total\":3").doesNotContain("FIRE", "passwordHash");
        assertThat(carers).contains("\"total\":1", carer.username());
    }

    @Test
    void inspectorsOfAHomeAreThoseWithALawEnforcementNumberWhoseRegionCoversIt() {
        SignedIn inspector = accounts.inspector(TestHomes.GANZHOU);
        SignedIn other = accounts.inspector(TestHomes.SHANDAN);
        SignedIn plain = accounts.county(TestHomes.GANZHOU);

        List<Inspector> found = client.toBlocking()
                .retrieve(
                        plain.send(HttpRequest.GET("/api/inspectors?homeId=" + home)),
                        Argument.listOf(Inspector.class));

        assertThat(found).extracting(Inspector::accountId).contains(inspector.accountId());
        assertThat(found).extracting(Inspector::accountId).doesNotContain(other.accountId(), plain.accountId());
        assertThat(found).extracting(Inspector::unitName).containsOnly("甘州区民政局");
        assertThat(problem(plain.send(HttpRequest.GET("/api/inspectors?homeId=" + homeElsewhere))))
                .contains("not-found");
    }

    @Test
    void theOthersOfOnesSessionsCanBeEnded() {
        SignedIn here = accounts.county(TestHomes.GANZHOU);
        SignedIn there = accounts.signedIn(here.username());

        String list = client.toBlocking().retrieve(here.send(HttpRequest.GET("/api/account/sessions")));
        client.toBlocking().exchange(here.send(HttpRequest.DELETE("/api/account/sessions/others")));

        assertThat(list).contains("\"current\":true", "\"current\":false", "\"device\":\"test\"");
        assertThat(problem(there.send(HttpRequest.GET("/api/session")))).contains("sign-in-needed");
        assertThat(client.toBlocking()
                        .exchange(here.send(HttpRequest.GET("/api/session")))
                        .code())
                .isEqualTo(200);
    }

    private Issued create(SignedIn caller, Map<String, Object> request) {
        return client.toBlocking().retrieve(caller.send(HttpRequest.POST("/api/accounts", request)), Issued.class);
    }

    private Issued create(SignedIn caller, Map<String, Object> request, UUID key) {
        return client.toBlocking()
                .retrieve(
                        caller.send(
                                HttpRequest.POST("/api/accounts", request).header("Idempotency-Key", key.toString())),
                        Issued.class);
    }

    private String refusal(SignedIn caller, Map<String, Object> request) {
        return problem(caller.send(HttpRequest.POST("/api/accounts", request)));
    }

    private AccountView view(SignedIn caller, long id) {
        return client.toBlocking().retrieve(caller.send(HttpRequest.GET("/api/accounts/" + id)), AccountView.class);
    }

    private HttpResponse<Session> signIn(String username, String password) {
        return client.toBlocking().exchange(signInRequest(username, password), Session.class);
    }

    private static HttpRequest<?> signInRequest(String username, String password) {
        return HttpRequest.POST("/api/session", Map.of("username", username, "password", password));
    }

    private static HttpRequest<?> get(String path, String cookie) {
        return HttpRequest.GET(path).cookie(Cookie.of(SessionCookie.NAME, cookie));
    }

    private static HttpRequest<?> password(String cookie, String current, String chosen) {
        return HttpRequest.PUT("/api/account/password", Map.of("currentPassword", current, "newPassword", chosen))
                .cookie(Cookie.of(SessionCookie.NAME, cookie));
    }

    private String problem(HttpRequest<?> request) {
        try {
            return "no problem: " + client.toBlocking().retrieve(request);
        } catch (HttpClientResponseException refusal) {
            return refusal.getResponse().getBody(String.class).orElse("no body");
        }
    }

    private static Map<String, Object> request(
            String username, Role role, @Nullable String regionCode, @Nullable Long homeId) {
        Map<String, Object> request =
                new HashMap<>(Map.of("username", username, "displayName", "张三", "role", role, "phone", "0936-8210000"));
        if (regionCode != null) {
            request.put("regionCode", regionCode);
        }
        if (homeId != null) {
            request.put("homeId", homeId);
        }
        return request;
    }

    private static Map<String, Object> edit(AccountView account, boolean active, int version) {
        Map<String, Object> request =
                request(account.username(), account.role(), account.regionCode(), account.homeId());
        request.put("active", active);
        request.put("version", version);
        return request;
    }
}
