package org.yian.residents;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yian.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class PersonalDataCipherTest {

    private static final String NUMBER = "62070219491231002X";

    @Inject
    PersonalDataCipher cipher;

    @Test
    void whatWasEncryptedIsReadAgainAndNeverLooksTheSame() {
        byte[] once = cipher.encrypt(NUMBER);
        byte[] twice = cipher.encrypt(NUMBER);

        assertThat(cipher.decrypt(once)).isEqualTo(NUMBER);
        assertThat(cipher.decrypt(twice)).isEqualTo(NUMBER);
        assertThat(once).isNotEqualTo(twice);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("620702");
    }

    @Test
    void aChangedValueIsNotTakenForTheTruth() {
        byte[] value = cipher.encrypt(NUMBER);
        value[value.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.decrypt(value)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withOtherKeysNothingIsReadAndNothingFound() {
        String key = "5a".repeat(32);
        try (ApplicationContext other = TestDatabase.another(
                Map.of("yian.secrets.identity-encryption", key, "yian.secrets.identity-hash", key))) {
            PersonalDataCipher stranger = other.getBean(PersonalDataCipher.class);

            assertThatThrownBy(() -> stranger.decrypt(cipher.encrypt(NUMBER)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(stranger.hash(NUMBER)).isNotEqualTo(cipher.hash(NUMBER));
        }
    }

    @Test
    void theHashFindsEqualNumbersOnly() {
        assertThat(cipher.hash(NUMBER)).hasSize(32).isEqualTo(cipher.hash(NUMBER));
        assertThat(cipher.hash(NUMBER)).isNotEqualTo(cipher.hash("620702194912310038"));
    }
}
