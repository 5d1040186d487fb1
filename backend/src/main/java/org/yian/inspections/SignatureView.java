package org.yian.inspections;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A drawn signature.
 *
 * @param accountId the inspector's account; null for the home's person
 * @param attachmentId the picture of the signature
 */
@Serdeable
public record SignatureView(
        SigningParty party, @Nullable Long accountId, String signerName, UUID attachmentId, Instant signedAt) {}
