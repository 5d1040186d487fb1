package org.yian.standards;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yian.platform.Database;
import org.yian.platform.DatabaseException;
import org.yian.platform.Money;
import org.yian.residents.SelfCareTier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The standards that are known from their sources, and what protects them. */
@MicronautTest(transactional = false)
class StandardsTest {

    @Inject
    Standards standards;

    @Inject
    Database database;

    @Test
    void theStandardsOfTheSpeechAreKnown() {
        LocalDate speech = LocalDate.of(2017, 12, 1);

        assertThat(yearly("620700", "620702", LivingKind.RURAL_CENTRALISED, speech))
                .isEqualTo(Money.of(6020));
        assertThat(yearly("620700", "620702", LivingKind.RURAL_DISPERSED, speech))
                .isEqualTo(Money.of(4855));
        assertThat(yearly("620200", null, LivingKind.URBAN, speech)).isEqualTo(Money.of(7032));
        assertThat(standards.living("620200", null, LivingKind.URBAN, LocalDate.of(2016, 12, 31)))
                .isEmpty();
    }

    @Test
    void laterOnesSupersedeThemAndTheMostLocalWins() {
        LocalDate day = LocalDate.of(2026, 11, 1);

        assertThat(yearly("620700", "620702", LivingKind.RURAL_CENTRALISED, day))
                .isEqualTo(Money.of(6216));
        assertThat(yearly("620100", "620102", LivingKind.RURAL_DISPERSED, day)).isEqualTo(Money.of(7260));
        assertThat(yearly("620100", "620171", LivingKind.RURAL_DISPERSED, day)).isEqualTo(Money.of(14268));
        assertThat(standards.table("620100").livingAmount("620100", "620102", LivingKind.RURAL, YearMonth.of(2022, 12)))
                .contains(Money.of(571));
        assertThat(standards.table().livingAmount("620700", null, LivingKind.URBAN, YearMonth.of(2026, 12)))
                .contains(Money.of(811));
    }

    @Test
    void aFloorOfTheProvinceIsNoStandardOfACity() {
        assertThat(standards.care("620300", LocalDate.of(2026, 11, 1))).isEmpty();
        assertThat(standards.table().careAmount("620300", SelfCareTier.DEPENDENT, YearMonth.of(2026, 11)))
                .isEmpty();
        assertThat(database.count("SELECT COUNT(*) FROM care_standard_floor")).isEqualTo(3);
    }

    @Test
    void theDatabaseRefusesToEditOrDeleteWhatIsPublished() {
        for (String table : new String[] {"living_standard", "care_standard_floor", "minimum_wage"}) {
            assertThatThrownBy(() -> database.change("UPDATE " + table + " SET source = 'x'"))
                    .as(table)
                    .isInstanceOfSatisfying(DatabaseException.class, refusal -> assertThat(refusal.refusedByTrigger())
                            .isTrue());
            assertThatThrownBy(() -> database.change("DELETE FROM " + table))
                    .as(table)
                    .isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    void theDatabaseHoldsOneVersionForADayUnlessItCorrectsTheOther() {
        insert(null);
        long first = database.count("SELECT MAX(id) FROM care_standard WHERE city_code = '621200'");

        assertThatThrownBy(() -> insert(null)).isInstanceOf(DatabaseException.class);
        insert(first);
        assertThatThrownBy(() -> insert(first)).isInstanceOf(DatabaseException.class);

        assertThat(standards.care("621200", LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(standard -> assertThat(standard.id()).isGreaterThan(first));
    }

    private void insert(@Nullable Long corrects) {
        database.insert(
                """
                INSERT INTO care_standard (city_code, effective_from, independent, partially_dependent, dependent,
                    document_number, source, corrects_id)
                VALUES ('621200', '2026-01-01', 150, 300, 450, '1号', '测试', ?)
                """,
                corrects);
    }

    private Money yearly(String city, @Nullable String county, LivingKind kind, LocalDate day) {
        return standards.living(city, county, kind, day).orElseThrow().yearly();
    }
}
