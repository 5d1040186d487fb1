package org.yian.attachments;

/** A file's row: what callers see of it and the address of its bytes. */
record Attachment(AttachmentView view, String sha256) {}
