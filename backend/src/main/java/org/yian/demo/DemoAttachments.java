package org.yian.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.platform.Database;

/** Drawn vouchers: a small receipt each, no two alike. */
final class DemoAttachments {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    private static final int BARS = 24;
    private static final long NAMESPACE = 0x5945_414e_4d4f_0001L;

    private final Database database;
    private final Attachments attachments;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    DemoAttachments(Database database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /** A file and what its bytes are told by. */
    record Voucher(UUID id, String sha256) {}

    Voucher voucher(long number, long homeId, long uploader, Instant at) {
        Attachments.Kept kept = attachments.keep(draw(number));
        UUID id = new UUID(NAMESPACE, number);
        rows.add(new @Nullable Object[] {id, kept.sha256(), "image/jpeg", kept.size(), "发票.jpg", homeId, uploader, at});
        return new Voucher(id, kept.sha256());
    }

    void write() {
        database.changeAll(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, home_id, uploaded_by, uploaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
        rows.clear();
    }

    /** A paper with lines, a stamp, and the number as bars. */
    private static byte[] draw(long number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(246, 242, 230));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(120, 116, 104));
        for (int line = 0; line < 6; line++) {
            pen.fillRect(24, 40 + line * 18, 150 + (int) (number * 31 % 90), 3);
        }
        pen.setColor(new Color(190, 40, 40));
        pen.drawOval(206, 96, 70, 70);
        pen.setColor(Color.BLACK);
        for (int bar = 0; bar < BARS; bar++) {
            if ((number >> bar & 1) == 1) {
                pen.fillRect(24 + bar * 10, 164, 7, 22);
            }
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
