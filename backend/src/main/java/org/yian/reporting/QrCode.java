package org.yian.reporting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws an address that a phone can read. */
final class QrCode {

    private static final int PIXELS = 280;

    private QrCode() {}

    /** A PNG picture. */
    static byte[] of(String address) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, 1));
            BufferedImage picture = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < PIXELS; y++) {
                for (int x = 0; x < PIXELS; x++) {
                    picture.setRGB(x, y, (modules.get(x, y) ? Color.BLACK : Color.WHITE).getRGB());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for " + address, tooLong);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
