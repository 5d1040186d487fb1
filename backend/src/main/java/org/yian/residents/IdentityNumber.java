package org.yian.residents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A resident identity number of 18 characters: region, birth date, sequence whose last digit is odd for men, and the check
 * character of ISO 7064 MOD 11-2 (GB 11643-1999; domain rules section 11).
 */
public record IdentityNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int YEAR = 6;
    private static final int MONTH = 10;
    private static final int DAY = 12;
    private static final int SEQUENCE = 14;

    /** @throws IllegalArgumentException when the number is not valid */
    public IdentityNumber {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a valid identity number");
        }
    }

    /** The number that a person typed, with small x and spaces forgiven; empty when it is not valid. */
    public static Optional<IdentityNumber> parse(String typed) {
        String value = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        return valid(value) ? Optional.of(new IdentityNumber(value)) : Optional.empty();
    }

    /**
     * The number of its parts, with the right check character.
     *
     * @param region six digits
     * @param sequence 0 to 999, odd for men
     */
    public static IdentityNumber of(String region, LocalDate birthDate, int sequence) {
        String body = "%s%04d%02d%02d%03d"
                .formatted(region, birthDate.getYear(), birthDate.getMonthValue(), birthDate.getDayOfMonth(), sequence);
        return new IdentityNumber(body + checkCharacter(body));
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public boolean male() {
        return (value.charAt(SEQUENCE + 2) - '0') % 2 == 1;
    }

    /** 620***********123X: what people see whose task does not need the number. */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(11) + value.substring(SEQUENCE);
    }

    /** The masked number, so that no log tells it by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static boolean valid(String value) {
        if (value.length() != LENGTH || !value.matches("[1-9]\\d{16}[\\dX]")) {
            return false;
        }
        try {
            birthDate(value);
        } catch (DateTimeException impossible) {
            return false;
        }
        return checkCharacter(value) == value.charAt(LENGTH - 1);
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(YEAR, MONTH)),
                Integer.parseInt(value.substring(MONTH, DAY)),
                Integer.parseInt(value.substring(DAY, SEQUENCE)));
    }

    private static char checkCharacter(String body) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += (body.charAt(index) - '0') * WEIGHTS[index];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }
}
