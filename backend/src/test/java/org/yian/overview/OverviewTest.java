package org.yian.overview;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.Role;
import org.yian.platform.Scope;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@Property(name = "yian.demo", value = "true")
@Property(name = "yian.demo-months", value = "0")
class OverviewTest {

    @Inject
    OverviewService service;

    @Inject
    Database database;

    @Test
    void theProvinceSeesTheFiguresOfTheSpeech() {
        Overview overview = service.overview(actor(Role.PROVINCE, Scope.region(Scope.Level.PROVINCE, "620000")));

        assertThat(overview.homes()).isEqualTo(264);
        assertThat(overview.homesWithoutApproval()).isEqualTo(186);
        assertThat(overview.homesWithThreeManagersOrFewer()).isEqualTo(157);
        assertThat(overview.homesWithoutProfessionalCare()).isEqualTo(221);
        assertThat(overview.homesWithoutProfessionalCarePercent()).isEqualByComparingTo("83.7");
        assertThat(overview.cities()).isEqualTo(14);
        assertThat(overview.citiesWithCareStandard()).isEqualTo(2);
        assertThat(overview.lateDeathReports()).isBetween(1L, overview.deathsThisYear());
        assertThat(overview.openWarnings()).isGreaterThan(12 + overview.lateDeathReports());
    }

    @Test
    void everyLevelAddsUpToTheOneAbove() {
        Actor province = actor(Role.PROVINCE, Scope.region(Scope.Level.PROVINCE, "620000"));
        Overview whole = service.overview(province);
        long homes = 0;
        long overdue = 0;
        for (RegionFigures city : service.regions(province, RegionLevel.CITY, null)) {
            Overview part = service.overview(actor(Role.CITY, Scope.region(Scope.Level.CITY, city.code())));
            assertThat(part.homes()).isEqualTo(city.homes());
            assertThat(part.overdueRectificationItems()).isEqualTo(city.overdueRectificationItems());
            assertThat(part.staffingShortfall()).isEqualTo(city.staffingShortfall());
            homes += part.homes();
            overdue += part.overdueRectificationItems();
        }
        assertThat(homes).isEqualTo(whole.homes());
        assertThat(overdue).isEqualTo(whole.overdueRectificationItems());
        assertThat(service.regions(province, RegionLevel.COUNTY, null)).hasSize(86);
    }

    @Test
    void theFireDepartmentCountsItsOwnItemsOnly() {
        Scope county = Scope.region(Scope.Level.COUNTY, "620702");
        database.change(
                """
                UPDATE rectification_item i JOIN home h ON h.id = i.home_id
                SET i.state = 'OPEN', i.deadline = '2024-01-31', i.fire_confirmed_by = NULL, i.fire_confirmed_at = NULL
                WHERE h.county_code = '620702'
                """);
        long fire = database.count(
                """
                SELECT COUNT(*) FROM rectification_item i JOIN home h ON h.id = i.home_id
                WHERE h.county_code = '620702' AND i.fire_department
                """);

        Overview overview = service.overview(actor(Role.FIRE, county));

        assertThat(overview.overdueRectificationItems()).isEqualTo(fire).isPositive();
        assertThat(service.overview(actor(Role.COUNTY, county)).overdueRectificationItems())
                .isGreaterThan(fire);
        assertThat(service.tasks(actor(Role.FIRE, county))).singleElement().satisfies(task -> assertThat(task.count())
                .isEqualTo(fire));
    }

    @Test
    void aCountySeesItselfOnly() {
        Actor county = actor(Role.COUNTY, Scope.region(Scope.Level.COUNTY, "620702"));

        assertThat(service.regions(county, RegionLevel.COUNTY, "620100")).isEmpty();
        assertThat(service.regions(county, RegionLevel.COUNTY, null))
                .singleElement()
                .satisfies(figures -> assertThat(figures.careStandard()).isTrue());
        assertThat(service.overview(county).cities()).isEqualTo(1);
    }

    @Test
    void nothingToSeeIsNoFault() {
        Overview empty = service.overview(actor(Role.DIRECTOR, Scope.home(999_999)));

        assertThat(empty.homes()).isZero();
        assertThat(empty.homesWithoutProfessionalCarePercent()).isNull();
        assertThat(empty.occupancyPercent()).isNull();
        assertThat(OverviewRepository.percent(1, 3)).isEqualTo(new BigDecimal("33.3"));
        assertThat(OverviewRepository.percent(1, 16)).isEqualTo(new BigDecimal("6.3"));
    }

    @Test
    void everyRoleIsToldWhatWaitsForIt() {
        assertThat(service.tasks(actor(Role.PROVINCE, Scope.region(Scope.Level.PROVINCE, "620000"))))
                .extracting(Task::kind)
                .contains(Task.Kind.CITIES_WITHOUT_STANDARD, Task.Kind.OVERDUE_ITEMS);
        Task cities = service.tasks(actor(Role.PROVINCE, Scope.region(Scope.Level.PROVINCE, "620000")))
                .get(0);
        assertThat(cities.count()).isEqualTo(12);
        assertThat(service.tasks(actor(Role.CITY, Scope.region(Scope.Level.CITY, "620100"))))
                .extracting(Task::kind)
                .doesNotContain(Task.Kind.CITIES_WITHOUT_STANDARD);
    }

    @Test
    void theOfficersOfACityAreToldUntilItHasPublishedAndItsCountiesUntilThatHolds() {
        Actor city = actor(Role.CITY, Scope.region(Scope.Level.CITY, "620300"));
        Actor county = actor(Role.COUNTY, Scope.region(Scope.Level.COUNTY, "620302"));
        assertThat(service.tasks(city)).extracting(Task::kind).contains(Task.Kind.CITIES_WITHOUT_STANDARD);

        database.insert(
                """
                INSERT INTO care_standard (city_code, effective_from, independent, partially_dependent, dependent,
                    document_number, source)
                VALUES ('620300', CURRENT_DATE + INTERVAL 60 DAY, 150, 300, 450, '1号', '1号')
                """);

        assertThat(service.tasks(city)).extracting(Task::kind).doesNotContain(Task.Kind.CITIES_WITHOUT_STANDARD);
        assertThat(service.tasks(county)).extracting(Task::kind).contains(Task.Kind.CITIES_WITHOUT_STANDARD);
    }

    private Actor actor(Role role, Scope scope) {
        return new Actor(1, role.name(), role.name(), role, scope, "127.0.0.1", Messages.CHINESE);
    }
}
