package org.yian.homes;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.support.TestActors;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
class HomeFiguresTest {

    @Inject
    HomeFigures figures;

    @Inject
    HomeReader reader;

    @Inject
    TestHomes homes;

    @Inject
    Database database;

    @Test
    void volunteersAreNoManagersAndThoseWhoLeftAreNotCounted() {
        long home = homes.home()
                .beds(4)
                .residents(3)
                .managers(2)
                .volunteers(5)
                .careWorkers(1)
                .insert();
        assertThat(counts(home)).isEqualTo("4 3 3 1");

        database.change("UPDATE staff SET ended_on = '2020-01-01' WHERE home_id = ? AND post = 'NURSING'", home);
        database.change(
                "UPDATE resident SET ended_on = '2020-01-01', end_reason = 'OWN_WISH' WHERE home_id = ? LIMIT 1", home);
        figures.refresh(home);

        assertThat(counts(home)).isEqualTo("4 2 2 0");
    }

    @Test
    void aCertificateCountsWhileItIsInForce() {
        long home = homes.home().careWorkers(2).insert();

        database.change(
                """
                UPDATE staff_certificate c JOIN staff s ON s.id = c.staff_id SET c.valid_until = '2020-01-01'
                WHERE s.home_id = ?
                """,
                home);
        figures.refresh(home);

        assertThat(counts(home)).isEqualTo("0 0 2 0");
    }

    @Test
    void countingAllMendsWhatIsWrongAndAddsWhatIsMissing() {
        long wrong = homes.home().beds(3).residents(1).managers(1).insert();
        long missing = homes.home().beds(2).insert();
        database.change("UPDATE home_figures SET beds = 99, open_items = 7 WHERE home_id = ?", wrong);
        database.change("DELETE FROM home_figures WHERE home_id = ?", missing);

        figures.refreshAll();

        assertThat(counts(wrong)).isEqualTo("3 1 1 0");
        assertThat(counts(missing)).isEqualTo("2 0 0 0");
    }

    private String counts(long home) {
        Figures found = reader.view(TestActors.province(), home).figures();
        return found.beds() + " " + found.residents() + " " + found.managers() + " " + found.professionalCareWorkers();
    }
}
