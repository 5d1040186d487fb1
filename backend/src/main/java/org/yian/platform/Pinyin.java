package org.yian.platform;

import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How a Chinese name is spelt in Latin letters, for search and order: {@code 甘州敬老院} is {@code ganzhoujinglaoyuan} and
 * {@code gzjly}. A character with several readings has its most common one.
 */
public record Pinyin(String full, String initials) {

    private static final int FULL_LENGTH = 400;
    private static final int INITIALS_LENGTH = 100;

    public static Pinyin of(String name) {
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
            if (readings != null && readings.length > 0) {
                String reading = readings[0].replaceAll("[^a-z]", "");
                full.append(reading);
                initials.append(reading, 0, Math.min(1, reading.length()));
            } else if (Character.isLetterOrDigit(character)) {
                String letter = String.valueOf(character).toLowerCase(Locale.ROOT);
                full.append(letter);
                initials.append(letter);
            }
        }
        return new Pinyin(shortened(full, FULL_LENGTH), shortened(initials, INITIALS_LENGTH));
    }

    private static String shortened(StringBuilder text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
