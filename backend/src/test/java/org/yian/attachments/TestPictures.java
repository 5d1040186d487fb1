package org.yian.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class TestPictures {

    private TestPictures() {}

    /** The left half red, the right half blue. */
    public static byte[] jpeg(int width, int height) {
        return drawn("jpg", width, height, Color.RED);
    }

    public static byte[] png(int width, int height) {
        return drawn("png", width, height, Color.BLACK);
    }

    /** A photo as a phone makes it: stored lying, to be turned a quarter to the right, with a place in it. */
    public static byte[] lyingJpegWithPlace(int width, int height) {
        byte[] plain = jpeg(width, height);
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + 30);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0);
        exif.put("GPS 38.93 N 100.45 E".getBytes(StandardCharsets.ISO_8859_1));
        ByteBuffer whole = ByteBuffer.allocate(plain.length + exif.capacity());
        whole.put(plain, 0, 2).put(exif.array()).put(plain, 2, plain.length - 2);
        return whole.array();
    }

    /** A PNG that says it is huge and holds nearly nothing. */
    public static byte[] pngBomb(int side) {
        byte[] small = png(8, 8);
        ByteBuffer header = ByteBuffer.wrap(small);
        header.putInt(16, side).putInt(20, side);
        CRC32 check = new CRC32();
        check.update(small, 12, 17);
        header.putInt(29, (int) check.getValue());
        return small;
    }

    private static byte[] drawn(String format, int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        try (ByteArrayOutputStream output = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, output);
            return output.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
