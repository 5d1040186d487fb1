package org.yian.residents;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yian.platform.Database;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Pinyin;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.support.QueryPlan;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResidentListTest {

    private static final int PEOPLE = 6_000;
    private static final Scope PROVINCE = Scope.region(Scope.Level.PROVINCE, "620000");
    /** Less than the whole province once: few are counted and sorted, of many the first are found soon. */
    private static final int MOST_READ = 4_500;

    private static final int MOST_READ_OF_A_PLACE = 1_000;
    private static final List<String> SEARCHES = List.of("", "zy", "欧阳", "1234");
    private static final List<String> ORDERS = List.of("", "age,asc", "age,desc", "admittedOn,desc");
    private static final List<String> NAMES = List.of("张有福", "王秀英", "李玉兰", "赵国栋", "欧阳春");

    @Inject
    ResidentRepository repository;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    private long here;
    private String someNumber = "";

    @BeforeAll
    void manyPeople() {
        here = homes.home().insert();
        long there =
                homes.home().in(TestHomes.LANZHOU, TestHomes.CHENGGUAN, null).insert();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            IdentityNumber identity =
                    IdentityNumber.of("620702", LocalDate.of(1935, 1, 1).plusDays(number), number % 900);
            someNumber = identity.value();
            String name = NAMES.get(number % NAMES.size());
            rows.add(new @Nullable Object[] {
                number % 20 == 0 ? here : there,
                name,
                Pinyin.of(name).full(),
                Pinyin.of(name).initials(),
                identity.birthDate(),
                cipher.hash(identity.value()),
                identity.masked(),
                number % 15 == 0 ? "BOARDER" : "CENTRALISED",
                number % 7 == 0 ? "DEPENDENT" : "INDEPENDENT",
                LocalDate.of(2015, 1, 1).plusDays(number % 3000),
                number % 10 == 9 ? LocalDate.of(2025, 1, 1) : null,
                number % 3 == 0 ? "DISABLED" : "ELDERLY"
            });
        }
        database.changeAll(
                """
                INSERT INTO resident (home_id, name, pinyin, pinyin_initials, sex, birth_date, identity_number_encrypted,
                    identity_number_hash, identity_number_masked, support_mode, self_care_tier, admitted_on, ended_on,
                    category)
                VALUES (?, ?, ?, ?, 'MALE', ?, 'x', ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
        database.list("ANALYZE TABLE resident", row -> "");
    }

    static List<Arguments> scopes() {
        return List.of(
                Arguments.of("the province", PROVINCE, MOST_READ),
                Arguments.of("a city", Scope.region(Scope.Level.CITY, TestHomes.ZHANGYE), MOST_READ_OF_A_PLACE),
                Arguments.of("a county", Scope.region(Scope.Level.COUNTY, TestHomes.GANZHOU), MOST_READ_OF_A_PLACE),
                Arguments.of("a home", null, MOST_READ_OF_A_PLACE));
    }

    /** Each of the filters alone and all of them with each other. */
    private static List<ResidentFilter> filters() {
        List<ResidentFilter> filters = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << 5; chosen++) {
            for (String q : SEARCHES) {
                filters.add(new ResidentFilter(
                        q.isEmpty() ? null : q,
                        null,
                        null,
                        null,
                        null,
                        (chosen & 1) == 0 ? null : SupportMode.BOARDER,
                        (chosen & 2) == 0 ? null : SelfCareTier.DEPENDENT,
                        (chosen & 4) == 0 ? null : DestituteCategory.DISABLED,
                        (chosen & 8) == 0 ? null : true,
                        (chosen & 16) == 0 ? null : Reassessment.OVERDUE));
            }
        }
        return filters;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scopes")
    void everyListIsReadFromAnIndexAndReadsFewRows(String name, @Nullable Scope given, int mostRead) {
        Scope scope = given == null ? Scope.home(here) : given;

        for (ResidentFilter filter : filters()) {
            for (String sort : filter.assessment() == null ? ORDERS : List.of("")) {
                PageQuery page = PageQuery.of(0, 50, sort);
                ResidentListIndexes indexes = ResidentListIndexes.of(
                        scope, filter, ResidentSearch.of(filter.q()), ResidentOrder.of(filter, sort));

                assertRead(scope, filter, page, indexes.narrow());
                if (!indexes.ordered().equals(indexes.narrow())) {
                    assertThat(assertRead(scope, filter, page, indexes.ordered())
                                    .extra())
                            .doesNotContain("filesort");
                }
                assertThat(plans.rowsRead(() -> repository.page(scope, filter, page)))
                        .as("%s by %s", filter, sort)
                        .isLessThanOrEqualTo(mostRead);
            }
        }
    }

    /** The page comes from this index alone, and everything else by key. */
    private QueryPlan.Step assertRead(Scope scope, ResidentFilter filter, PageQuery page, String index) {
        Select ids = repository.ids(scope, filter, page.sort(), index);
        List<QueryPlan.Step> steps = plans.of(ids.page(page));
        assertThat(steps).as("%s in %s", filter, index).singleElement().satisfies(step -> {
            assertThat(index.split(", ")).contains(step.key());
            if (filter.q() == null || !filter.q().matches("\\d+")) {
                assertThat(step.extra()).contains("Using index");
            }
        });
        assertThat(plans.of(repository.shown(ids, filter, page)))
                .filteredOn(step -> !step.table().startsWith("<derived"))
                .allSatisfy(step -> assertThat(step.key()).isNotNull());
        return steps.get(0);
    }

    @Test
    void listsOfAPlaceOfTheProvinceAreReadFromThePlace() {
        ResidentFilter county = new ResidentFilter(
                null, null, TestHomes.ZHANGYE, TestHomes.GANZHOU, null, null, null, null, null, null);
        ResidentFilter home = new ResidentFilter(null, here, null, null, null, null, null, null, null, null);

        assertRead(PROVINCE, county, PageQuery.of(0, 50, null), "resident_by_county");
        assertRead(PROVINCE, home, PageQuery.of(0, 50, null), "resident_of_home");
        assertThat(plans.rowsRead(() -> repository.page(PROVINCE, county, PageQuery.of(0, 50, "age,desc"))))
                .isLessThanOrEqualTo(MOST_READ_OF_A_PLACE);
    }

    @Test
    void aHomeReadsItsOwnPeopleOnly() {
        assertThat(page(Scope.home(here), null).items()).hasSize(50).allSatisfy(person -> assertThat(person.homeId())
                .isEqualTo(here));
    }

    @Test
    void fewAndManyAreSortedAlike() {
        for (SupportMode mode : SupportMode.values()) {
            List<ResidentRow> oldest = repository
                    .page(PROVINCE, filter(null, mode, null, null, null), PageQuery.of(1, 20, "age,desc"))
                    .items();
            List<ResidentRow> exported = new ArrayList<>();
            repository.stream(PROVINCE, filter(null, mode, null, null, null), "age,desc", exported::add);

            assertThat(oldest).isEqualTo(exported.stream().skip(20).limit(20).toList());
        }
    }

    @Test
    void peopleAreFoundByNameInitialsAndNumber() {
        assertThat(page(PROVINCE, "张").items()).extracting(ResidentRow::name).containsOnly("张有福");
        assertThat(page(PROVINCE, "OYC").items()).extracting(ResidentRow::name).containsOnly("欧阳春");
        assertThat(page(Scope.home(here), someNumber).items()).isEmpty();
        String lastFour = someNumber.substring(14);
        assertThat(repository
                        .page(PROVINCE, filter(lastFour, null, null, null, true), PageQuery.of(0, 50, null))
                        .items())
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.identityNumber()).endsWith(lastFour));
        assertThat(page(PROVINCE, "100%").items()).isEmpty();
    }

    @Test
    void theTotalIsExactUpToItsLimit() {
        assertThat(page(PROVINCE, null).total()).isEqualTo(ResidentRepository.MOST_COUNTED + 1);
        assertThat(page(Scope.home(here), null).total()).isEqualTo(PEOPLE / 20);
    }

    private Page<ResidentRow> page(Scope scope, @Nullable String q) {
        return repository.page(scope, filter(q, null, null, null, null), PageQuery.of(0, 50, null));
    }

    private static ResidentFilter filter(
            @Nullable String q,
            @Nullable SupportMode mode,
            @Nullable SelfCareTier tier,
            @Nullable DestituteCategory category,
            @Nullable Boolean ended) {
        return new ResidentFilter(q, null, null, null, null, mode, tier, category, ended, null);
    }
}
