package org.yian.residents;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Pinyin;
import org.yian.platform.Select;

/** What somebody typed to find a person. Every kind is answered from an index. */
record ResidentSearch(Kind kind, String words) {

    private static final Pattern LAST_FOUR = Pattern.compile("\\d{3}[\\dX]");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** How the words are understood. */
    enum Kind {
        NOTHING,
        IDENTITY_NUMBER,
        LAST_FOUR,
        INITIALS,
        NAME
    }

    static ResidentSearch of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new ResidentSearch(Kind.NOTHING, "");
        }
        String words = typed.replace(" ", "");
        String upper = words.toUpperCase(Locale.ROOT);
        String lower = words.toLowerCase(Locale.ROOT);
        if (IdentityNumber.parse(words).isPresent()) {
            return new ResidentSearch(Kind.IDENTITY_NUMBER, upper);
        }
        if (LAST_FOUR.matcher(upper).matches()) {
            return new ResidentSearch(Kind.LAST_FOUR, upper);
        }
        return LETTERS.matcher(lower).matches()
                ? new ResidentSearch(Kind.INITIALS, lower)
                : new ResidentSearch(Kind.NAME, words);
    }

    void narrow(Select select, PersonalDataCipher cipher) {
        switch (kind) {
            case NOTHING -> {}
            case IDENTITY_NUMBER -> select.where("r.identity_number_hash = ?", (Object) cipher.hash(words));
            case LAST_FOUR -> select.where("r.identity_last_four = ?", words);
            case INITIALS -> spelt(select, words.substring(0, 1)).where("r.pinyin_initials LIKE ?", words + "%");
            case NAME ->
                spelt(select, Pinyin.of(words).full())
                        .where("r.name LIKE ?", words.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    /** Follows from the search itself, and lets the indexes that are in the order of the spelling answer it. */
    private static Select spelt(Select select, String beginning) {
        return beginning.isEmpty() ? select : select.where("r.pinyin LIKE ?", beginning + "%");
    }

    /** The order in which the index of this search gives the rows. */
    String order() {
        return switch (kind) {
            case INITIALS -> "r.pinyin_initials, r.id";
            case NAME -> "r.name, r.id";
            case NOTHING, IDENTITY_NUMBER, LAST_FOUR -> "r.pinyin, r.id";
        };
    }
}
