package org.yian.inspectionplans;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Draws as text and back, and the hash of a text. */
@Singleton
public class DrawJson {

    private final ObjectMapper json;

    DrawJson(ObjectMapper json) {
        this.json = json;
    }

    /** @param seed 32 hexadecimal digits */
    public RecordedDraw draw(DrawInput input, String seed) {
        return draw(write(input), seed);
    }

    /** Draws from what was recorded. */
    RecordedDraw draw(String input, String seed) {
        String result = write(DrawMethod.draw(input(input), seed));
        return new RecordedDraw(DrawMethod.NAME, seed, input, sha256(input), result, sha256(result));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public DrawInput input(String text) {
        return read(text, DrawInput.class);
    }

    DrawResult result(String text) {
        return read(text, DrawResult.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(SeedStream.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
