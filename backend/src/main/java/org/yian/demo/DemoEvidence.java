package org.yian.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.yian.attachments.Attachments;
import org.yian.platform.Database;

/** Drawn pictures in place of photos: one for each home, of a few kinds. */
final class DemoEvidence {

    private static final int KINDS = 6;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final Database database;
    private final Attachments attachments;
    private final Random random;
    private final Instant now;
    private final List<Attachments.Kept> pictures = new ArrayList<>();
    private final Map<Long, UUID> ofHome = new HashMap<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    DemoEvidence(Database database, Attachments attachments, Random random, Instant now) {
        this.database = database;
        this.attachments = attachments;
        this.random = random;
        this.now = now;
    }

    UUID of(DemoHome home, long uploader) {
        return ofHome.computeIfAbsent(home.id(), homeId -> {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            Attachments.Kept picture = picture((int) (homeId % KINDS));
            rows.add(new Object[] {id, picture.sha256(), "image/jpeg", picture.size(), "整改后.jpg", homeId, uploader, now
            });
            return id;
        });
    }

    void flush() {
        database.changeAll(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, home_id, uploaded_by, uploaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private Attachments.Kept picture(int kind) {
        while (pictures.size() <= kind) {
            pictures.add(attachments.keep(draw(pictures.size())));
        }
        return pictures.get(kind);
    }

    /** A corridor with a door, in the colour of the kind. */
    private static byte[] draw(int kind) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(225, 228, 224));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(168, 160, 148));
        pen.fillPolygon(new int[] {0, WIDTH, 430, 210}, new int[] {HEIGHT, HEIGHT, 330, 330}, 4);
        pen.setColor(Color.getHSBColor(kind / (float) KINDS, 0.35f, 0.65f));
        pen.fillRect(260, 130, 120, 200);
        pen.setColor(new Color(20, 130, 70));
        pen.fillRect(285, 90, 70, 28);
        pen.setColor(Color.WHITE);
        pen.fillRect(300, 100, 40, 8);
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
