package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.TimeFactory;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
class ProfileRulesTest {

    private static final Actor PROVINCE = TestActors.province();

    @Inject
    ProfileRules rules;

    @Inject
    TestHomes homes;

    @Test
    void aGoodProfileBreaksNoRule() {
        assertThat(rules.check(PROVINCE, TestProfiles.named("新敬老院"), null)).isEmpty();
    }

    @Test
    void theTownshipLiesInTheCounty() {
        assertThat(fields(TestProfiles.place(TestHomes.ZHANGYE, TestHomes.SHANDAN, TestHomes.LIANGJIADUN)))
                .containsExactly("place.townshipCode homes.township-not-in-county");
        assertThat(fields(TestProfiles.place(TestHomes.LANZHOU, TestHomes.GANZHOU, null)))
                .containsExactly("place.countyCode homes.county-not-in-city");
        assertThat(fields(TestProfiles.place(TestHomes.GANZHOU, null, null)))
                .containsExactly("place.cityCode homes.city-unknown");
    }

    @Test
    void theCountyIsNeededWhereTheCityHasCounties() {
        assertThat(fields(TestProfiles.place(TestHomes.ZHANGYE, null, null)))
                .containsExactly("place.countyCode homes.county-needed");
        assertThat(fields(TestProfiles.place(TestHomes.JIAYUGUAN, null, TestHomes.XINCHENG_OF_JIAYUGUAN)))
                .isEmpty();
        assertThat(fields(TestProfiles.place(TestHomes.LANZHOU, null, "620171101")))
                .as("兰州新区 is no county")
                .isEmpty();
    }

    @Test
    void nobodyEntersHomesOutsideTheirArea() {
        HomeProfile.Place place = TestProfiles.place(TestHomes.ZHANGYE, TestHomes.GANZHOU, null);

        assertThat(fields(TestActors.county(TestHomes.GANZHOU), place)).isEmpty();
        assertThat(fields(TestActors.city(TestHomes.ZHANGYE), place)).isEmpty();
        assertThat(fields(TestActors.county(TestHomes.SHANDAN), place))
                .containsExactly("place.cityCode homes.outside-area");
        assertThat(fields(TestActors.city(TestHomes.LANZHOU), place))
                .containsExactly("place.cityCode homes.outside-area");
    }

    @Test
    void thePositionLiesInTheProvince() {
        HomeProfile.Place swapped = new HomeProfile.Place(
                TestHomes.ZHANGYE, TestHomes.GANZHOU, null, "1", new BigDecimal("38.9259"), new BigDecimal("100.4498"));
        HomeProfile.Place half = new HomeProfile.Place(
                TestHomes.ZHANGYE, TestHomes.GANZHOU, null, "1", new BigDecimal("100.4498"), null);

        assertThat(fields(swapped))
                .containsExactly("place.longitude homes.longitude-range", "place.latitude homes.latitude-range");
        assertThat(fields(half)).containsExactly("place.latitude homes.position-half");
    }

    @Test
    void anApprovedHomeHasNumberAndDateOfTheApproval() {
        assertThat(registered(new HomeProfile.Registration(ApprovalStatus.APPROVED, null, null, false, null, null)))
                .containsExactly(
                        "registration.approvalNumber homes.approval-number-needed",
                        "registration.approvalDate homes.approval-date-needed");
        assertThat(registered(new HomeProfile.Registration(
                        ApprovalStatus.APPROVED,
                        "甘编办1号",
                        LocalDate.now(TimeFactory.ZONE).plusDays(2),
                        false,
                        null,
                        null)))
                .containsExactly("registration.approvalDate homes.date-in-future");
        assertThat(registered(new HomeProfile.Registration(
                        ApprovalStatus.NOT_APPROVED, null, null, true, "91350100M000100Y44", null)))
                .containsExactly("registration.creditCode homes.credit-code-wrong");
    }

    @Test
    void aNameIsTakenOnceInACountyAndInACityWithoutCounties() {
        homes.home().named("重名敬老院").insert();
        homes.home()
                .named("重名敬老院")
                .in(TestHomes.JIAYUGUAN, null, TestHomes.XINCHENG_OF_JIAYUGUAN)
                .insert();

        assertThat(rules.check(PROVINCE, TestProfiles.named("重名敬老院"), null))
                .extracting(Finding::field)
                .containsExactly("name");
        assertThat(rules.check(
                        PROVINCE, TestProfiles.in("重名敬老院", TestProfiles.place(TestHomes.JIAYUGUAN, null, null)), null))
                .extracting(Finding::messageKey)
                .containsExactly("homes.name-taken");
        assertThat(rules.check(
                        PROVINCE,
                        TestProfiles.in("重名敬老院", TestProfiles.place(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)),
                        null))
                .isEmpty();
    }

    private List<String> fields(HomeProfile.Place place) {
        return fields(PROVINCE, place);
    }

    private List<String> fields(Actor actor, HomeProfile.Place place) {
        return told(rules.check(actor, TestProfiles.in("某敬老院", place), null));
    }

    private List<String> registered(HomeProfile.Registration registration) {
        return told(rules.check(PROVINCE, TestProfiles.registered(TestProfiles.named("某敬老院"), registration), null));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.field() + " " + finding.messageKey())
                .toList();
    }
}
