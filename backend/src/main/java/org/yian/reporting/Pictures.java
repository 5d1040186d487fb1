package org.yian.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

/** Photos as a report prints them: large enough to see what matters, small enough for a file of forty. */
final class Pictures {

    private static final int SIDE = 640;
    private static final double QUALITY = 0.75;

    private Pictures() {}

    static byte[] smaller(byte[] picture) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(picture))
                    .size(SIDE, SIDE)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(result);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return result.toByteArray();
    }
}
