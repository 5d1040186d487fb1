package org.yian.attachments;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Which side of a photo is up, as the camera wrote it. Read here and not through ImageIO's metadata, which fails as a whole
 * on the small irregularities of many phones.
 */
final class ExifOrientation {

    private static final int JPEG_START = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_SIZE = 12;
    private static final int VALUE_OFFSET = 8;
    private static final String EXIF = "Exif\0\0";

    private ExifOrientation() {}

    /** TOP_LEFT, that is upright, when nothing readable is said. */
    static Orientation of(byte[] content) {
        try {
            return read(ByteBuffer.wrap(content));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Orientation read(ByteBuffer jpeg) {
        if (unsigned(jpeg.getShort()) != JPEG_START) {
            return Orientation.TOP_LEFT;
        }
        while (jpeg.remaining() > Integer.BYTES) {
            int marker = unsigned(jpeg.getShort());
            int length = unsigned(jpeg.getShort()) - Short.BYTES;
            if (marker == SCAN) {
                break;
            }
            ByteBuffer segment = jpeg.slice(jpeg.position(), length);
            if (marker == APPLICATION_1 && startsAsExif(segment)) {
                return tagged(segment.slice(EXIF.length(), length - EXIF.length()));
            }
            jpeg.position(jpeg.position() + length);
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean startsAsExif(ByteBuffer segment) {
        byte[] start = new byte[EXIF.length()];
        if (segment.remaining() < start.length) {
            return false;
        }
        segment.get(0, start);
        return new String(start, StandardCharsets.ISO_8859_1).equals(EXIF);
    }

    private static Orientation tagged(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(Integer.BYTES);
        int entries = unsigned(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + Short.BYTES + entry * ENTRY_SIZE;
            if (unsigned(tiff.getShort(at)) == ORIENTATION) {
                Orientation said = Orientation.typeOf(unsigned(tiff.getShort(at + VALUE_OFFSET)));
                return said == null ? Orientation.TOP_LEFT : said;
            }
        }
        return Orientation.TOP_LEFT;
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }
}
