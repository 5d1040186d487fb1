package org.yian.regions;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
class RegionsTest {

    @Inject
    Regions regions;

    @Inject
    TestHomes homes;

    @Test
    void theProvinceChoosesFromAll() {
        Actor province = TestActors.province();

        assertThat(regions.visible(province, null, RegionLevel.CITY)).hasSize(14);
        assertThat(regions.visible(province, null, RegionLevel.COUNTY)).hasSize(86);
        assertThat(regions.visible(province, "620700", null))
                .extracting(Region::name)
                .contains("甘州区", "山丹县")
                .hasSize(6);
    }

    @Test
    void aCountySeesItselfItsTownshipsAndWhatItLiesIn() {
        Actor county = TestActors.county(TestHomes.GANZHOU);

        List<Region> all = regions.visible(county, null, null);

        assertThat(all).extracting(Region::code).contains("620000", "620700", "620702", "620702100");
        assertThat(all).extracting(Region::code).doesNotContain("620725", "620100", "620725100");
        assertThat(regions.visible(county, "620000", null))
                .extracting(Region::code)
                .containsExactly("620700");
    }

    @Test
    void townshipsOfACityWithoutCountiesHangUnderTheCity() {
        Actor city = TestActors.city(TestHomes.JIAYUGUAN);

        assertThat(regions.visible(city, TestHomes.JIAYUGUAN, null)).allMatch(r -> r.level() == RegionLevel.TOWNSHIP);
        assertThat(regions.counties(TestHomes.JIAYUGUAN)).isEmpty();
        assertThat(regions.contains(TestHomes.JIAYUGUAN, TestHomes.XINCHENG_OF_JIAYUGUAN))
                .isTrue();
    }

    @Test
    void aHomesPeopleSeeTheirTownshipAndWhatItLiesIn() {
        long home = homes.home().insert();

        assertThat(regions.visible(TestActors.director(home), null, null))
                .extracting(Region::code)
                .containsExactly("620000", "620700", "620702", "620702100");
    }

    @Test
    void administratorsGiveAccountsAnyRegion() {
        Actor administrator = TestActors.of(Role.ADMIN, Scope.none());

        assertThat(regions.visible(administrator, null, RegionLevel.COUNTY)).hasSize(86);
    }

    @Test
    void allTownshipsOfACityAreFoundByLevel() {
        assertThat(regions.visible(TestActors.province(), "620700", RegionLevel.TOWNSHIP))
                .extracting(Region::code)
                .contains("620702100")
                .noneMatch(code -> !code.startsWith("6207"));
    }
}
