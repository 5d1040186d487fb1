package org.yian.residents;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/** Validation of identity numbers (GB 11643-1999, ISO 7064 MOD 11-2). */
class IdentityNumberProperties {

    @Property
    void whatItIsMadeOfCanBeReadBack(
            @ForAll("birthDays") LocalDate birth,
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(min = 110101, max = 659999) int region) {
        IdentityNumber number = IdentityNumber.of(Integer.toString(region), birth, sequence);

        assertThat(number.value()).hasSize(18);
        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(number.male()).isEqualTo(sequence % 2 == 1);
        assertThat(IdentityNumber.parse(number.value().toLowerCase(java.util.Locale.ROOT)))
                .contains(number);
    }

    @Property
    void everySingleWrongDigitIsFound(
            @ForAll("numbers") IdentityNumber number,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(max = 9) int digit) {
        char[] characters = number.value().toCharArray();
        Assume.that(characters[place] != '0' + digit);
        characters[place] = (char) ('0' + digit);

        assertThat(IdentityNumber.parse(new String(characters))).isEmpty();
    }

    @Property
    void twoNeighboursThatChangePlacesAreFound(
            @ForAll("numbers") IdentityNumber number, @ForAll @IntRange(max = 15) int place) {
        char[] characters = number.value().toCharArray();
        Assume.that(characters[place] != characters[place + 1]);
        char first = characters[place];
        characters[place] = characters[place + 1];
        characters[place + 1] = first;

        assertThat(IdentityNumber.parse(new String(characters))).isEmpty();
    }

    @Property
    void exactlyOneCheckCharacterFits(@ForAll("numbers") IdentityNumber number) {
        String body = number.value().substring(0, 17);

        assertThat("0123456789X".chars().filter(check -> IdentityNumber.parse(body + (char) check)
                        .isPresent()))
                .hasSize(1);
    }

    @Property
    void nothingElseIsANumberAndNothingMakesItFail(@ForAll @StringLength(max = 30) String anything) {
        IdentityNumber.parse(anything)
                .ifPresent(number -> assertThat(number.value()).hasSize(18));
    }

    @Property
    void oldNumbersOfFifteenDigitsAreNone(@ForAll @StringLength(15) @CharRange(from = '0', to = '9') String old) {
        assertThat(IdentityNumber.parse(old)).isEmpty();
    }

    @Property
    void theMaskHidesTheBirthday(@ForAll("numbers") IdentityNumber number) {
        assertThat(number.masked()).hasSize(18).startsWith(number.value().substring(0, 3));
        assertThat(number.masked().substring(3, 14)).isEqualTo("***********");
        assertThat(number.toString()).isEqualTo(number.masked());
    }

    @Provide
    Arbitrary<LocalDate> birthDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 11, 25).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<IdentityNumber> numbers() {
        return net.jqwik.api.Combinators.combine(
                        birthDays(), Arbitraries.integers().between(0, 999))
                .as((birth, sequence) -> IdentityNumber.of("620702", birth, sequence));
    }
}
