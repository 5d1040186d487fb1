package org.yian.access;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Role;
import org.yian.support.SignedIn;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls every route of the running application as every role and without a session: who may not is refused, and what lies
 * outside the caller's scope does not exist. Who may is told by {@code route-access.csv} alone; a route that is not in it
 * fails this test, and so does a line without a route.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteAccessTest {

    /** Roles that see everything of what they may see at all. */
    private static final Set<Role> UNBOUNDED = EnumSet.of(Role.PROVINCE, Role.ADMIN);

    /** Kinds of objects that belong to no place. */
    private static final Set<String> PLACELESS = Set.of(
            "care-standard",
            "checklist",
            "checklist-item",
            "city",
            "day",
            "death-list-import",
            "health-group",
            "home-import",
            "living-standard",
            "monday",
            "month",
            "published-home",
            "published-scan",
            "new-id",
            "report-format",
            "year");

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Inject
    Router router;

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    RouteObjects objects;

    private RouteObjects.@Nullable Place own;
    private RouteObjects.@Nullable Place foreign;

    private record Answer(int status, String problem) {}

    private final Map<Role, String> usernames = new EnumMap<>(Role.class);

    @BeforeAll
    void twoPlacesAndAnAccountOfEachRoleInOneOfThem() {
        RouteObjects.Place here = place(TestHomes.ZHANGYE, TestHomes.GANZHOU, TestHomes.LIANGJIADUN);
        own = here;
        foreign = place(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null);
        for (Role role : Role.values()) {
            usernames.put(role, account(role, here));
        }
    }

    @Test
    void theTableHoldsEveryRouteAndNothingElse() {
        Set<String> table =
                RouteRule.table().stream().map(RouteRule::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> routes = router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(table)
                .as("add new routes to src/test/resources/route-access.csv")
                .containsExactlyElementsOf(routes);
    }

    @TestFactory
    Stream<DynamicTest> everyRouteWithEveryRole() {
        return RouteRule.table().stream().map(rule -> DynamicTest.dynamicTest(rule.key(), () -> check(rule)));
    }

    private void check(RouteRule rule) {
        List<String> wrong = new ArrayList<>();
        if (!rule.anonymous()) {
            expect(wrong, rule, null, Objects.requireNonNull(own), "no session", 401);
        }
        for (Role role : Role.values()) {
            if (!rule.roles().contains(role)) {
                expect(wrong, rule, role, Objects.requireNonNull(own), role + " at the own place", 403);
                continue;
            }
            Answer answer = answer(rule, role, Objects.requireNonNull(own));
            if (Set.of(401, 403, 404, 405, 415, 500).contains(answer.status())) {
                wrong.add(role + " may call this, but for an own object got " + answer);
            }
            if (!PLACELESS.containsAll(rule.objects().values()) && !UNBOUNDED.contains(role)) {
                expect(wrong, rule, role, Objects.requireNonNull(foreign), role + " with a foreign object", 404);
            }
        }
        assertThat(wrong).as(rule.key()).isEmpty();
    }

    private void expect(
            List<String> wrong,
            RouteRule rule,
            @Nullable Role role,
            RouteObjects.Place place,
            String situation,
            int expected) {
        Answer answer = answer(rule, role, place);
        if (answer.status() != expected) {
            wrong.add(situation + ": " + expected + " expected, got " + answer);
        }
    }

    private Answer answer(RouteRule rule, @Nullable Role role, RouteObjects.Place place) {
        Role asking = role == null ? Role.COUNTY : role;
        SignedIn caller = accounts.signedIn(Objects.requireNonNull(usernames.get(asking)));
        MutableHttpRequest<?> request = request(rule, new RouteObjects.Caller(asking, caller.accountId()), place);
        if (role != null) {
            caller.send(request);
        }
        try {
            return new Answer(
                    client.toBlocking().exchange(request, byte[].class).code(), "");
        } catch (HttpClientResponseException refusal) {
            String problem = refusal.getResponse().getBody(String.class).orElse("");
            return new Answer(refusal.code(), problem);
        }
    }

    private MutableHttpRequest<?> request(RouteRule rule, RouteObjects.Caller caller, RouteObjects.Place place) {
        String path = rule.path();
        for (Map.Entry<String, String> variable : rule.objects().entrySet()) {
            String value = objects.make(variable.getValue(), place, caller);
            String placeholder = "{" + variable.getKey() + "}";
            path = path.contains(placeholder)
                    ? path.replace(placeholder, value)
                    : path + (path.contains("?") ? "&" : "?") + variable.getKey() + "=" + value;
        }
        assertThat(path).as("give each path variable an object").doesNotContain("{");
        MutableHttpRequest<Object> request = HttpRequest.create(HttpMethod.valueOf(rule.method()), path);
        request.header("Accept", "*/*");
        return WITH_BODY.contains(rule.method()) ? objects.withBody(rule, request, place, caller) : request;
    }

    private RouteObjects.Place place(String city, String county, @Nullable String township) {
        return new RouteObjects.Place(homes.home().in(city, county, township).insert(), city, county, township);
    }

    private String account(Role role, RouteObjects.Place place) {
        return switch (role) {
            case DIRECTOR, ACCOUNTANT, CARER -> accounts.insert(role, null, place.homeId(), null);
            case TOWNSHIP -> accounts.insert(role, place.townshipCode(), null, null);
            case COUNTY, FIRE, AUDITOR -> accounts.insert(role, place.countyCode(), null, null);
            case CITY -> accounts.insert(role, place.cityCode(), null, null);
            case PROVINCE -> accounts.insert(role, "620000", null, null);
            case ADMIN -> accounts.insert(role, null, null, null);
        };
    }
}
