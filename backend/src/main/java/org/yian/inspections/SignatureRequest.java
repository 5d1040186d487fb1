package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature, or the home's refusal to sign.
 *
 * @param accountId for INSPECTOR: whose signature it is
 * @param signerName for HOME: the name of the person
 * @param attachmentId the picture of the signature
 * @param refusalReason for HOME in place of the picture: why the person does not sign
 */
@Serdeable
record SignatureRequest(
        @NotNull SigningParty party,
        @Nullable Long accountId,
        @Nullable @Size(max = 60) String signerName,
        @Nullable UUID attachmentId,
        @Nullable @Size(max = 500) String refusalReason) {}
