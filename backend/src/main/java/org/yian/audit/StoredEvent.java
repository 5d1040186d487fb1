package org.yian.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Row;

/**
 * An event as the chain sees it.
 *
 * @param texts the values of {@link #TEXT_COLUMNS}, in that order
 */
record StoredEvent(long id, Instant occurredAt, List<@Nullable String> texts) {

    private static final List<String> TEXT_COLUMNS = List.of(
            "account_id",
            "username",
            "role",
            "address",
            "action",
            "object_type",
            "object_id",
            "object_name",
            "city_code",
            "county_code",
            "home_id",
            "before_state",
            "after_state",
            "trace_id");

    /** The columns that {@link #of} reads, of table alias {@code e}. */
    static final String COLUMNS = "e.id, e.occurred_at, e." + String.join(", e.", TEXT_COLUMNS);

    static StoredEvent of(Row row) {
        return new StoredEvent(
                row.number("id"),
                row.moment("occurred_at"),
                TEXT_COLUMNS.stream().map(row::textOrNull).toList());
    }

    /** SHA-256 of the previous hash and every value of the event, each with its length, so that none can shift. */
    byte[] hash(byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(canonical());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt));
            for (String text : texts) {
                byte[] value = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(value == null ? -1 : value.length);
                if (value != null) {
                    out.write(value);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
