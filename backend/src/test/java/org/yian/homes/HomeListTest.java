package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeListTest {

    private static final PageQuery FIRST_PAGE = PageQuery.of(null, null, null);

    @Inject
    HomeReader reader;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @BeforeEach
    void fourHomes() {
        if (database.count("SELECT COUNT(*) FROM home") > 0) {
            return;
        }
        homes.home().named("甘州梁家墩敬老院").beds(20).residents(20).managers(2).insert();
        homes.home()
                .named("甘州上秦敬老院")
                .in(TestHomes.ZHANGYE, TestHomes.GANZHOU, TestHomes.SHANGQIN)
                .beds(30)
                .residents(11)
                .managers(1)
                .volunteers(3)
                .notApproved()
                .insert();
        homes.home()
                .named("山丹县中心敬老院")
                .in(TestHomes.ZHANGYE, TestHomes.SHANDAN, null)
                .beds(40)
                .residents(37)
                .careWorkers(4)
                .fireStatus("CANNOT_BE_UPGRADED")
                .insert();
        homes.home()
                .named("嘉峪关新城敬老院")
                .in(TestHomes.JIAYUGUAN, null, TestHomes.XINCHENG_OF_JIAYUGUAN)
                .insert();
        homes.home().named("甘州旧敬老院").closed().insert();
    }

    @Test
    void everybodySeesTheHomesOfTheirScopeInTheOrderOfTheirNames() {
        assertThat(names(TestActors.province(), all())).containsExactly("甘州梁家墩敬老院", "甘州上秦敬老院", "嘉峪关新城敬老院", "山丹县中心敬老院");
        assertThat(names(TestActors.city(TestHomes.ZHANGYE), all())).hasSize(3);
        assertThat(names(TestActors.city(TestHomes.JIAYUGUAN), all())).containsExactly("嘉峪关新城敬老院");
        assertThat(names(TestActors.county(TestHomes.GANZHOU), all())).containsExactly("甘州梁家墩敬老院", "甘州上秦敬老院");
        assertThat(names(TestActors.township(TestHomes.SHANGQIN), all())).containsExactly("甘州上秦敬老院");
    }

    @Test
    void aHomeIsFoundByItsNameItsPinyinAndItsInitials() {
        assertThat(names(TestActors.province(), q("上秦"))).containsExactly("甘州上秦敬老院");
        assertThat(names(TestActors.province(), q("gzsq"))).containsExactly("甘州上秦敬老院");
        assertThat(names(TestActors.province(), q("SQJLY"))).containsExactly("甘州上秦敬老院");
        assertThat(names(TestActors.province(), q("gan zhou shangqin"))).containsExactly("甘州上秦敬老院");
        assertThat(names(TestActors.province(), q("%"))).isEmpty();
    }

    @Test
    void aRowTellsWhatFollowsFromTheCounts() {
        HomeRow row = row("甘州上秦敬老院");

        assertThat(row.figures()).isEqualTo(new Figures(30, 11, new BigDecimal("36.7"), 1, 2, 1, 0, 0, 0, 0));
        assertThat(row.approvalStatus()).isEqualTo(ApprovalStatus.NOT_APPROVED);
        assertThat(row("嘉峪关新城敬老院").county()).isNull();
        assertThat(row("嘉峪关新城敬老院").figures().occupancyPercent()).isNull();
        assertThat(row("嘉峪关新城敬老院").figures().requiredManagers()).isEqualTo(1);
    }

    @Test
    void filtersKeepWhatTheySay() {
        assertThat(filtered(null, Occupancy.FULL, null)).containsExactly("甘州梁家墩敬老院");
        assertThat(filtered(null, Occupancy.HIGH, null)).containsExactly("山丹县中心敬老院");
        assertThat(filtered(null, Occupancy.LOW, null)).containsExactly("甘州上秦敬老院");
        assertThat(filtered(null, Occupancy.EMPTY, null)).containsExactly("嘉峪关新城敬老院");
        assertThat(filtered(ApprovalStatus.NOT_APPROVED, null, null)).containsExactly("甘州上秦敬老院");
        assertThat(filtered(null, null, StaffingFilter.BELOW_TARGET)).containsExactly("甘州上秦敬老院", "嘉峪关新城敬老院");
        assertThat(filtered(null, null, StaffingFilter.MET)).containsExactly("甘州梁家墩敬老院", "山丹县中心敬老院");
        assertThat(filtered(null, null, StaffingFilter.NO_PROFESSIONAL_CARE)).hasSize(3);
        assertThat(filtered(null, null, StaffingFilter.THREE_OR_FEWER)).hasSize(3);
        assertThat(names(
                        TestActors.province(),
                        new HomeFilter(null, null, null, null, null, null, null, null, null, HomeStatus.CLOSED)))
                .containsExactly("甘州旧敬老院");
    }

    @Test
    void itSortsByWhatIsAskedForOnly() {
        assertThat(reader.list(TestActors.province(), all(), PageQuery.of(0, 1, "residents,desc"))
                        .items()
                        .get(0)
                        .name())
                .isEqualTo("山丹县中心敬老院");
        assertThatThrownBy(() -> reader.list(TestActors.province(), all(), PageQuery.of(0, 1, "phone,desc")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void theFireDepartmentSeesNoPrivateNumbers() {
        long id = row("甘州上秦敬老院").id();

        assertThat(reader.view(TestActors.county(TestHomes.GANZHOU), id)
                        .profile()
                        .contact()
                        .personInChargePhone())
                .isNotNull();
        assertThat(reader.view(TestActors.fire(TestHomes.GANZHOU), id)
                        .profile()
                        .contact()
                        .personInChargePhone())
                .isNull();
    }

    @Test
    void aHomeOutsideTheScopeDoesNotExist() {
        long id = row("山丹县中心敬老院").id();

        assertThatThrownBy(() -> reader.view(TestActors.county(TestHomes.GANZHOU), id))
                .isInstanceOf(ProblemException.class)
                .hasMessage("not-found");
    }

    private HomeRow row(String name) {
        return reader.list(TestActors.province(), q(name), FIRST_PAGE).items().get(0);
    }

    private List<String> names(Actor actor, HomeFilter filter) {
        return reader.list(actor, filter, FIRST_PAGE).items().stream()
                .map(HomeRow::name)
                .toList();
    }

    private List<String> filtered(
            @Nullable ApprovalStatus approval, @Nullable Occupancy occupancy, @Nullable StaffingFilter staffing) {
        return names(
                TestActors.province(),
                new HomeFilter(null, null, null, null, approval, occupancy, staffing, null, null, null));
    }

    private static HomeFilter all() {
        return q(null);
    }

    private static HomeFilter q(@Nullable String words) {
        return new HomeFilter(words, null, null, null, null, null, null, null, null, null);
    }
}
