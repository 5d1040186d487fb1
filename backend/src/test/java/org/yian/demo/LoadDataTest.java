package org.yian.demo;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@Property(name = "yian.demo", value = "true")
@Property(name = "yian.demo-months", value = "0")
class LoadDataTest {

    @Inject
    Database database;

    @Inject
    LoadData load;

    @Test
    void homesAreFilledInBatchesAndALoadCutOffGoesOn() {
        long before = living();

        load.load(before + 2_003);
        assertThat(living()).isEqualTo(before + 2_003);
        load.load(before + 2_003);
        assertThat(living()).isEqualTo(before + 2_003);
        load.load(before + 4_500);

        assertThat(living()).isEqualTo(before + 4_500);
        assertThat(
                        database.count(
                                "SELECT COUNT(*) FROM resident WHERE ended_on IS NULL AND home_id IS NOT NULL AND bed_id IS NULL"))
                .isZero();
        assertThat(database.count("SELECT COUNT(*) FROM home_figures WHERE residents > beds"))
                .isZero();
        assertThat(database.count("SELECT SUM(residents) FROM home_figures")).isEqualTo(before + 4_500);
    }

    private long living() {
        return database.count("SELECT COUNT(*) FROM resident WHERE ended_on IS NULL AND home_id IS NOT NULL");
    }
}
