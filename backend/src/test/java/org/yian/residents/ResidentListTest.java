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
import org.yian.support.QueryPlan;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResidentListTest {

    private static final int PEOPLE = 6_000;
    private static final Scope PROVINCE = Scope.region(Scope.Level.PROVINCE, "620000");
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
                number % 5 == 0 ? "DISABLED" : "ELDERLY"
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

    static List<Arguments> lists() {
        ResidentFilter all = filter(null, null, null, null, null);
        return List.of(
                Arguments.of("by name", all, null),
                Arguments.of("by age", all, "age,asc"),
                Arguments.of("the youngest first", all, "age,desc"),
                Arguments.of("the newest first", all, "admittedOn,desc"),
                Arguments.of("ended", filter(null, null, null, null, true), null),
                Arguments.of("initials", filter("zy", null, null, null, null), null),
                Arguments.of("name", filter("欧阳", null, null, null, null), null),
                Arguments.of("last four", filter("1234", null, null, null, null), null),
                Arguments.of("boarders", filter(null, SupportMode.BOARDER, null, null, null), null),
                Arguments.of(
                        "not assessed",
                        new ResidentFilter(null, null, null, null, null, null, null, null, null, Reassessment.OVERDUE),
                        null),
                Arguments.of("dependent", filter(null, null, SelfCareTier.DEPENDENT, null, null), null),
                Arguments.of("disabled", filter(null, null, null, DestituteCategory.DISABLED, null), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyListOfTheProvinceComesFromAnIndexInOrder(String name, ResidentFilter filter, @Nullable String sort) {
        List<QueryPlan.Step> steps =
                plans.of(repository.select(PROVINCE, filter, sort).page(PageQuery.of(0, 50, sort)));

        assertThat(steps)
                .filteredOn(step -> step.table().equals("r"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.key()).as(name).isNotNull();
                    if (!name.equals("last four")) {
                        assertThat(step.extra()).as(name).doesNotContain("filesort", "temporary");
                    }
                });
    }

    @Test
    void aHomeReadsItsOwnPeopleOnly() {
        Scope home = Scope.home(here);
        List<QueryPlan.Step> steps = plans.of(repository
                .select(home, filter(null, null, null, null, null), null)
                .page(PageQuery.of(0, 50, null)));

        assertThat(steps)
                .filteredOn(step -> step.table().equals("r"))
                .extracting(QueryPlan.Step::key)
                .containsExactly("resident_of_home");
        assertThat(page(home, null).items()).hasSize(50).allSatisfy(person -> assertThat(person.homeId())
                .isEqualTo(here));
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
