package org.yian.assessments;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
class CentralisedRateTest {

    @Inject
    CentralisedRateService service;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Test
    void dependentPersonsInHomesOfAllDependentDestitutePersons() {
        long home = homes.home()
                .in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                .residents(7)
                .insert();
        set("self_care_tier = 'DEPENDENT'", home, 3);
        set("self_care_tier = 'DEPENDENT', support_mode = 'BOARDER'", home, 1);
        long other = homes.home()
                .in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                .residents(3)
                .insert();
        String township = database.first(
                        "SELECT code FROM region WHERE parent_code = '620725' ORDER BY code LIMIT 1",
                        row -> row.text("code"))
                .orElseThrow();
        database.change(
                "UPDATE resident SET self_care_tier = 'DEPENDENT', support_mode = 'DISPERSED', home_id = NULL,"
                        + " township_code = ? WHERE home_id = ? ORDER BY id LIMIT 1",
                township,
                other);
        set("self_care_tier = NULL", other, 1);
        database.change(
                "UPDATE resident SET self_care_tier = 'DEPENDENT', ended_on = '2026-01-01', end_reason = 'OWN_WISH'"
                        + " WHERE home_id = ? AND self_care_tier IS NOT NULL",
                other);

        CentralisedRates rates = service.rates(TestActors.city(TestHomes.ZHANGYE), null);

        CentralisedRate county = rates.regions().stream()
                .filter(rate -> rate.region() != null && rate.region().code().equals(TestHomes.SHANDAN))
                .findFirst()
                .orElseThrow();
        assertThat(county.dependentInHomes()).isEqualTo(2);
        assertThat(county.dependent()).isEqualTo(3);
        assertThat(county.dependentPercent()).isEqualByComparingTo("66.7");
        assertThat(county.notAssessed()).isEqualTo(1);
        assertThat(county.partiallyPercent()).isNull();
        assertThat(service.rates(TestActors.county(TestHomes.SHANDAN), null)
                        .total()
                        .dependent())
                .isEqualTo(3);
    }

    @Test
    void theProvinceCountsByCityAndTheCitysCountiesOnRequest() {
        homes.home().residents(1).insert();

        assertThat(service.rates(TestActors.province(), null).regions())
                .extracting(rate -> rate.region() == null ? "" : rate.region().code())
                .allMatch(code -> code.endsWith("00"));
        assertThat(service.rates(TestActors.province(), TestHomes.ZHANGYE).regions())
                .extracting(rate -> rate.region() == null ? "" : rate.region().code())
                .contains(TestHomes.GANZHOU);
    }

    private void set(String values, long home, int count) {
        database.change("UPDATE resident SET " + values + " WHERE home_id = ? ORDER BY id LIMIT " + count, home);
    }
}
