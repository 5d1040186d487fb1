package org.yian.attachments;

import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.yian.platform.ProblemException;

/**
 * Draws images anew: upright, no larger than needed, without anything that was hidden in the file (place, device, owner).
 */
@Singleton
final class Images {

    private static final int MAXIMUM_SIDE = 2560;
    private static final long MAXIMUM_PIXELS = 50_000_000;
    private static final int PIXELS_IN_A_MEGAPIXEL = 1_000_000;
    private static final float QUALITY = 0.88f;

    /** A decoded photo takes up to 200 MB, so only two are drawn at a time. */
    private final Semaphore places = new Semaphore(2);

    byte[] redrawn(byte[] content, String mediaType) {
        return drawn(content, MAXIMUM_SIDE, QUALITY, mediaType.equals(FileInspection.PNG));
    }

    /** Fails for what cannot be drawn, although its first bytes say that it is a picture. */
    void refuseUnreadable(byte[] content) {
        smaller(content, Rendition.THUMBNAIL);
    }

    /** A JPEG of the size that the purpose asks for. */
    byte[] smaller(byte[] content, Rendition rendition) {
        return drawn(content, rendition.side(), rendition.quality(), false);
    }

    private byte[] drawn(byte[] content, int side, float quality, boolean png) {
        places.acquireUninterruptibly();
        try {
            BufferedImage image = fitted(decoded(content, side), side);
            return png ? png(image) : jpeg(image, quality);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ProblemException(AttachmentProblem.FILE_UNREADABLE).violation("file", "attachments.unreadable");
        } finally {
            places.release();
        }
    }

    private static BufferedImage decoded(byte[] content, int side) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                refuseTooManyPixels(reader);
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * side));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return upright(reader.read(0, parameters), ExifOrientation.of(content));
            } finally {
                reader.dispose();
            }
        }
    }

    private static void refuseTooManyPixels(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAXIMUM_PIXELS) {
            throw new ProblemException(
                            AttachmentProblem.IMAGE_TOO_LARGE,
                            pixels / PIXELS_IN_A_MEGAPIXEL,
                            MAXIMUM_PIXELS / PIXELS_IN_A_MEGAPIXEL)
                    .violation("file", "attachments.pixels", MAXIMUM_PIXELS / PIXELS_IN_A_MEGAPIXEL);
        }
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.TOP_LEFT) {
            return image;
        }
        ImageFilter turn = ExifFilterUtils.getFilterForOrientation(orientation);
        return turn.apply(image);
    }

    private static BufferedImage fitted(BufferedImage image, int side) throws IOException {
        if (image.getWidth() <= side && image.getHeight() <= side) {
            return image;
        }
        return Thumbnails.of(image).size(side, side).asBufferedImage();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        BufferedImage plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(image, plain);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", output);
        return output.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        draw(image, opaque);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream output = new ByteArrayOutputStream();
                ImageOutputStream target = ImageIO.createImageOutputStream(output)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(target);
            writer.write(null, new IIOImage(opaque, null, null), parameters);
            target.flush();
            return output.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static void draw(BufferedImage from, BufferedImage to) {
        Graphics2D pen = to.createGraphics();
        try {
            if (!to.getColorModel().hasAlpha()) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, to.getWidth(), to.getHeight());
            }
            pen.drawImage(from, 0, 0, null);
        } finally {
            pen.dispose();
        }
    }
}
