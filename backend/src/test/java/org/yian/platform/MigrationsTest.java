package org.yian.platform;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class MigrationsTest {

    @Inject
    Database database;

    @Test
    void theReferenceDataAreComplete() {
        assertThat(database.list(
                        "SELECT level, COUNT(*) AS n FROM region GROUP BY level ORDER BY level",
                        row -> row.text("level") + " " + row.number("n")))
                .isEqualTo(List.of("CITY 14", "COUNTY 86", "PROVINCE 1", "TOWNSHIP 1230"));
        assertThat(database.list(
                        "SELECT severity, COUNT(*) AS n FROM checklist_item GROUP BY severity ORDER BY severity",
                        row -> row.text("severity") + " " + row.number("n")))
                .isEqualTo(List.of("CRITICAL 26", "GENERAL 48", "MAJOR 59"));
    }

    @Test
    void aPublishedChecklistCannotBeChanged() {
        assertThatThrownBy(() -> database.change("UPDATE checklist_item SET due_days = 1 WHERE code = 'FIR-05'"))
                .isInstanceOfSatisfying(DatabaseException.class, refusal -> assertThat(refusal.refusedByTrigger())
                        .isTrue());
        assertThatThrownBy(() -> database.change("DELETE FROM checklist_item WHERE code = 'FIR-05'"))
                .isInstanceOf(DatabaseException.class);
    }
}
