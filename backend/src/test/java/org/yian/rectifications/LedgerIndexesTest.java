package org.yian.rectifications;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.support.QueryPlan;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of the ledger stay quick when it has grown: none of them reads the whole table. */
@MicronautTest(transactional = false)
class LedgerIndexesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int HOMES = 40;
    private static final int ITEMS_OF_A_HOME = 60;

    @Inject
    Database database;

    @Inject
    QueryPlan plans;

    @Inject
    TestHomes homes;

    private long home;

    @BeforeEach
    void aLedger() {
        if (database.count("SELECT COUNT(*) FROM rectification_item") > 0) {
            home = database.count("SELECT MIN(home_id) FROM rectification_item");
            return;
        }
        for (int count = 0; count < HOMES; count++) {
            home = homes.home().insert();
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (int item = 0; item < ITEMS_OF_A_HOME; item++) {
                LocalDate deadline = TODAY.plusDays(item - 10);
                rows.add(new @Nullable Object[] {
                    "T-" + home + "-" + item,
                    home,
                    item % 5 == 0,
                    TODAY,
                    deadline,
                    deadline,
                    item % 3 == 0 ? "OPEN" : "RETURNED"
                });
            }
            database.changeAll(
                    """
                    INSERT INTO rectification_item (number, home_id, item_code, category, category_en, requirement,
                        requirement_en, problem, basis, severity, fire_department, at_once, found_on, deadline,
                        original_deadline, state)
                    VALUES (?, ?, 'FIR-06', '消防安全', 'fire safety', '门窗', 'doors', '问题', '消防法§28', 'CRITICAL', ?, FALSE,
                        ?, ?, ?, ?)
                    """,
                    rows);
        }
        database.list("ANALYZE TABLE rectification_item, home", row -> "");
    }

    @Test
    void theListOfOneHomeUsesItsIndex() {
        ItemFilter filter = filter(home, null, null);

        assertThat(indexUsed(TestActors.county(TestHomes.GANZHOU), filter)).isEqualTo("rectification_item_by_home");
    }

    @Test
    void theListOfTheOverdueOnesUsesAnIndex() {
        assertThat(indexUsed(TestActors.province(), filter(null, true, null))).isNotEqualTo("null");
    }

    @Test
    void theListOfTheWholeProvinceReadsInTheOrderOfTheDeadlines() {
        assertThat(indexUsed(TestActors.province(), filter(null, null, null))).isNotEqualTo("null");
    }

    @Test
    void theListOfTheFireDepartmentUsesAnIndex() {
        assertThat(indexUsed(TestActors.fire(TestHomes.GANZHOU), filter(null, null, null)))
                .isNotEqualTo("null");
    }

    private static ItemFilter filter(@Nullable Long homeId, @Nullable Boolean overdue, @Nullable Boolean fire) {
        return new ItemFilter(
                null, homeId, null, null, null, null, overdue, fire, null, null, null, null, null, null, null);
    }

    private String indexUsed(Actor reader, ItemFilter filter) {
        Select select = ItemRepository.select("i.*", reader, filter, TODAY).orderBy("i.settled, i.deadline, i.id");
        SqlFragment page = select.page(PageQuery.of(0, 50, null));
        return plans.of(page).stream()
                .filter(step -> step.table().equals("i"))
                .map(step -> String.valueOf(step.key()))
                .findFirst()
                .orElseThrow();
    }
}
