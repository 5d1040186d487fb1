package org.yian.homes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yian.support.TestHomes;

/** Profiles that break no rule, to break them one by one. */
final class TestProfiles {

    private TestProfiles() {}

    static HomeProfile named(String name) {
        return in(name, place(TestHomes.ZHANGYE, TestHomes.GANZHOU, TestHomes.LIANGJIADUN));
    }

    static HomeProfile in(String name, HomeProfile.Place place) {
        return new HomeProfile(
                name,
                Operator.TOWNSHIP,
                LocalDate.of(2012, 6, 1),
                place,
                new HomeProfile.Contact("0936-8211234", "李建国", "13893600000"),
                new HomeProfile.Registration(ApprovalStatus.NOT_APPROVED, null, null, false, null, null),
                new HomeProfile.Facilities(new BigDecimal("1860"), 2011, 2, true, false, true, true, true, false),
                new HomeProfile.Fire(FireStatus.ASSESSED, null, LocalDate.of(2024, 9, 10), true, false, null));
    }

    static HomeProfile.Place place(String city, @Nullable String county, @Nullable String township) {
        return new HomeProfile.Place(
                city, county, township, "迎宾路12号", new BigDecimal("100.449800"), new BigDecimal("38.925900"));
    }

    static HomeProfile registered(HomeProfile profile, HomeProfile.Registration registration) {
        return new HomeProfile(
                profile.name(),
                profile.operator(),
                profile.openedOn(),
                profile.place(),
                profile.contact(),
                registration,
                profile.facilities(),
                profile.fire());
    }
}
