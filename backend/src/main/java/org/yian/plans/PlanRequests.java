package org.yian.plans;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is sent about plans. */
final class PlanRequests {

    private PlanRequests() {}

    /**
     * @param objectives what is to be reached
     * @param leader who at the home answers for the whole
     */
    @Serdeable
    record NewPlan(@NotBlank @Size(max = 2000) String objectives, @NotBlank @Size(max = 60) String leader) {}

    @Serdeable
    record Approval(@Nullable @Size(max = 500) String note) {}

    @Serdeable
    record PlanReturn(@NotBlank @Size(max = 500) String reason) {}
}
