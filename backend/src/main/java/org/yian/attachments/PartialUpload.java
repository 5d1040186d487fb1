package org.yian.attachments;

import java.util.UUID;

/** An upload in parts that is not whole yet. */
record PartialUpload(UUID id, int sizeBytes, String sha256, int received, Upload upload) {}
