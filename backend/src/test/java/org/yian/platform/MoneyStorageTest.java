package org.yian.platform;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MicronautTest(transactional = false)
class MoneyStorageTest {

    @Inject
    Database database;

    @Inject
    JsonMapper json;

    @Serdeable
    record Paid(Money amount, @Nullable Money rest) {}

    @Test
    void anAmountIsBoundAndReadBack() {
        Money amount = Money.of("123456789012.34");

        assertThat(database.first(
                        "SELECT CAST(? AS DECIMAL(14, 2)) AS amount, CAST(? AS DECIMAL(14, 2)) AS rest",
                        row -> new Paid(row.money("amount"), row.moneyOrNull("rest")),
                        amount,
                        null))
                .contains(new Paid(amount, null));
    }

    @Test
    void inJsonItIsANumberWithTwoDecimals() throws IOException {
        assertThat(json.writeValueAsString(new Paid(Money.of(586), Money.of("0.5"))))
                .isEqualTo("{\"amount\":586.00,\"rest\":0.50}");
        assertThat(json.readValue("{\"amount\":586,\"rest\":null}", Paid.class))
                .isEqualTo(new Paid(Money.of(586), null));
        assertThatThrownBy(() -> json.readValue("{\"amount\":0.001}", Paid.class))
                .isInstanceOf(IOException.class);
    }
}
