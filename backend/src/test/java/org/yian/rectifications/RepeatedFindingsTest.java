package org.yian.rectifications;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yian.platform.Actor;
import org.yian.platform.PageQuery;
import org.yian.support.MutableClock;
import org.yian.support.TestAccounts;
import org.yian.support.TestHomes;

import static org.assertj.core.api.Assertions.assertThat;

/** The same requirement that fails at the same home again points to the earlier items and counts them. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class RepeatedFindingsTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 9, 1);

    @Inject
    ItemReader reader;

    @Inject
    TestItems items;

    @Inject
    TestHomes homes;

    @Inject
    TestAccounts accounts;

    @Inject
    MutableClock clock;

    @BeforeEach
    void aDay() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void theSecondAndThirdFailureOfARequirementAtAHomeCountTheEarlierOnes() {
        long home = homes.home().insert();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        long first = items.open(county, home, FOUND);
        long second = items.open(county, home, FOUND.plusDays(30));
        long third = items.open(county, home, FOUND.plusDays(60));

        assertThat(reader.view(county, first).item().repeats()).isZero();
        assertThat(reader.view(county, first).earlier()).isEmpty();
        assertThat(reader.view(county, second).item().repeats()).isEqualTo(1);
        assertThat(reader.view(county, third)).satisfies(item -> {
            assertThat(item.item().repeats()).isEqualTo(2);
            assertThat(item.earlier()).extracting(ItemDetail.EarlierItem::id).containsExactly(second, first);
        });
        assertThat(reader.list(county, repeated(home), PageQuery.of(0, 50, null))
                        .items())
                .extracting(ItemRow::id)
                .containsExactlyInAnyOrder(second, third);
    }

    @Test
    void anotherRequirementAndAnotherHomeDoNotCount() {
        long home = homes.home().insert();
        Actor county = accounts.county(TestHomes.GANZHOU).actor();
        items.open(county, home, FOUND);
        items.open(county, homes.home().insert(), FOUND);

        long fire = items.openFire(county, home, FOUND.plusDays(1));

        assertThat(reader.view(county, fire).item().repeats()).isZero();
    }

    private static ItemFilter repeated(long home) {
        return new ItemFilter(null, home, null, null, null, null, null, null, null, null, null, null, null, null, true);
    }
}
