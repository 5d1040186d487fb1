package org.yian.platform;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Inject;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yian.support.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;

@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "mutable")
class TimeFactoryTest {

    @Inject
    Validator validator;

    @Inject
    MutableClock clock;

    /** A request with a day. */
    @Introspected
    record Day(@PastOrPresent LocalDate day) {}

    @Test
    void theProvincesTodayIsNotInTheFutureWhereverTheServerStands() {
        clock.set(Instant.parse("2031-03-31T17:00:00Z"));

        assertThat(validator.validate(new Day(LocalDate.of(2031, 4, 1)))).isEmpty();
        assertThat(validator.validate(new Day(LocalDate.of(2031, 4, 2)))).hasSize(1);
    }
}
