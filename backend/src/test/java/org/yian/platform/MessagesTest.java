package org.yian.platform;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Map<String, String> chinese = messages.catalogue(Messages.CHINESE);
        Map<String, String> english = messages.catalogue(Locale.ENGLISH);

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void theEnglishCatalogueHasNoChineseText() {
        assertThat(messages.catalogue(Locale.ENGLISH).entrySet())
                .noneMatch(text -> text.getValue().codePoints().anyMatch(Character::isIdeographic)
                        && !text.getKey().contains("sample"));
    }

    @Test
    void everyProblemOfThePlatformHasItsTexts() {
        for (PlatformProblem problem : PlatformProblem.values()) {
            assertThat(messages.text(Messages.CHINESE, "problem." + problem.slug() + ".title", "1"))
                    .isNotBlank();
            assertThat(messages.text(Locale.ENGLISH, "problem." + problem.slug() + ".detail", "1"))
                    .isNotBlank();
        }
    }
}
