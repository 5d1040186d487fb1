package org.yian.residents;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityNumberTest {

    @Test
    void theExampleOfTheStandardIsValid() {
        IdentityNumber number = IdentityNumber.parse("11010519491231002x").orElseThrow();

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.male()).isFalse();
        assertThat(number.masked()).isEqualTo("110***********002X");
        assertThat(number.toString()).doesNotContain("19491231");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519490229002X",
                "110105491231002",
                "01010519491231002X",
                "11010519491231002",
                "11010519491331002X",
                ""
            })
    void wrongCheckCharactersDatesAndLengthsAreNotValid(String typed) {
        assertThat(IdentityNumber.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new IdentityNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLeapDayExistsInLeapYearsOnly() {
        assertThat(IdentityNumber.parse(IdentityNumber.of("620702", LocalDate.of(1948, 2, 29), 1)
                        .value()))
                .isPresent();
        assertThat(IdentityNumber.parse("620702190002290010")).isEmpty();
    }

    @Property(tries = 300)
    void oneWrongDigitIsAlwaysNoticed(
            @ForAll @IntRange(max = 40_000) int day,
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String valid = IdentityNumber.of("620702", LocalDate.of(1910, 1, 1).plusDays(day), sequence)
                .value();
        char wrong = (char) ('0' + (valid.charAt(place) - '0' + shift) % 10);

        String changed = valid.substring(0, place) + wrong + valid.substring(place + 1);

        assertThat(IdentityNumber.parse(valid)).isPresent();
        assertThat(IdentityNumber.parse(changed)).isEmpty();
    }
}
