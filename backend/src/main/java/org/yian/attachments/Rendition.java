package org.yian.attachments;

/** What a picture is drawn smaller for. The file itself never changes. */
enum Rendition {
    /** Beside other pictures on a screen. */
    THUMBNAIL(320, 0.88f),

    /** In a report, where a photo is 55 mm wide: 290 dots per inch, and forty of them below 5 MB. */
    PRINT(640, 0.75f);

    private final int side;
    private final float quality;

    Rendition(int side, float quality) {
        this.side = side;
        this.quality = quality;
    }

    /** Pixels of the longer side at most. */
    int side() {
        return side;
    }

    /** Of JPEG, from 0 to 1. */
    float quality() {
        return quality;
    }

    /** Where the store keeps it. */
    String key(String sha256) {
        return sha256 + "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
