package org.yian.homes;

import java.util.regex.Pattern;

/** The unified social credit code of a legal person (GB 32100-2015): 18 characters, the last one a check character. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    private CreditCode() {}

    static boolean valid(String code) {
        return FORM.matcher(code).matches() && code.charAt(17) == checkCharacter(code);
    }

    /** The check character of the first 17 characters. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += ALPHABET.indexOf(code.charAt(index)) * WEIGHTS[index];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
