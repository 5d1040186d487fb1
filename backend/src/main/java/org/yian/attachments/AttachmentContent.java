package org.yian.attachments;

/** A file with its bytes. */
public final class AttachmentContent {

    private final AttachmentView view;
    private final byte[] bytes;

    AttachmentContent(AttachmentView view, byte[] bytes) {
        this.view = view;
        this.bytes = bytes;
    }

    public AttachmentView view() {
        return view;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }
}
