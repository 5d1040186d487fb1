package org.yian.platform;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The server's texts, one catalogue for each feature and language: {@code i18n/<feature>_zh.properties}, {@code …_en}. */
@Singleton
public final class Messages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** The features that have a catalogue. */
    static final List<String> FEATURES = List.of(
            "platform",
            "presence",
            "accounts",
            "allowances",
            "analytics",
            "assessments",
            "attachments",
            "audit",
            "care",
            "deaths",
            "deathlists",
            "exits",
            "expenses",
            "funds",
            "homes",
            "imports",
            "incomes",
            "inspections",
            "inspectionplans",
            "notifications",
            "overview",
            "plans",
            "policies",
            "rectifications",
            "regions",
            "residents",
            "staff",
            "standards",
            "duty",
            "supervision",
            "training",
            "rosters",
            "reporting");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> chinese = load(Locale.CHINESE);
    private final Map<String, String> english = load(Locale.ENGLISH);

    /**
     * The text of a key in the reader's language, Chinese unless English is asked for.
     *
     * @throws MissingResourceException when the catalogue lacks the key
     */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = (locale.getLanguage().equals("en") ? english : chinese).get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, "i18n", key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    Map<String, String> catalogue(Locale locale) {
        return Map.copyOf(locale.getLanguage().equals("en") ? english : chinese);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String feature : FEATURES) {
            ResourceBundle bundle = ResourceBundle.getBundle("i18n." + feature, locale, NO_FALLBACK);
            for (String key : bundle.keySet()) {
                texts.put(key, bundle.getString(key));
            }
        }
        return texts;
    }
}
