package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests on runs. */
final class RunRequests {

    static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private RunRequests() {}

    /** @param month e.g. {@code 2026-11}, not in the future */
    @Serdeable
    record NewRun(@NotBlank @Pattern(regexp = MONTH) String month) {}

    /** A step on the run as the caller has seen it. */
    @Serdeable
    record RunStep(int version) {}

    /**
     * @param withoutAccounts says that the caller has seen who has no bank account, and that they are not in the file of the
     *     bank until one is recorded; needed where there are any
     */
    @Serdeable
    record RunApproval(int version, @Nullable Boolean withoutAccounts) {}

    @Serdeable
    record Discard(int version, @NotBlank @Size(max = 500) String reason) {}

    /** Nothing is paid for the person until the release. */
    @Serdeable
    record Hold(@NotBlank @Size(max = 500) String reason) {}
}
