package org.yian.attachments;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * How far an upload is.
 *
 * @param receivedBytes what the server has, from the beginning without a gap: the next part begins there
 * @param complete whether it is whole and kept under the same id as an attachment
 */
@Serdeable
record UploadView(UUID id, int sizeBytes, int receivedBytes, boolean complete) {}
