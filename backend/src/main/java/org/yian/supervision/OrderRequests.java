package org.yian.supervision;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is sent about supervising orders. */
final class OrderRequests {

    private OrderRequests() {}

    /**
     * @param content what is demanded
     * @param answerDueOn the day by which the county answers
     */
    @Serdeable
    record NewOrder(@NotNull Long homeId, @NotBlank @Size(max = 2000) String content, @NotNull LocalDate answerDueOn) {}

    @Serdeable
    record Answer(@NotBlank @Size(max = 2000) String answer) {}

    @Serdeable
    record OrderClosing(@Nullable @Size(max = 500) String note) {}
}
