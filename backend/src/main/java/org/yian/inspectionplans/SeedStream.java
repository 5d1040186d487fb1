package org.yian.inspectionplans;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The numbers that follow from a seed, the same on every machine and in every language. Number i (from 0) is the first six
 * bytes, most significant first, of SHA-256 over the 16 bytes of the seed and i as eight bytes.
 */
final class SeedStream {

    /** Hexadecimal digits of a seed: 128 bits. */
    static final int SEED_DIGITS = 32;

    private static final int NUMBER_BYTES = 6;
    private static final long NUMBERS = 1L << (8 * NUMBER_BYTES);

    private final byte[] seed;
    private long index;

    /** @param seed 32 hexadecimal digits */
    SeedStream(String seed) {
        if (seed.length() != SEED_DIGITS) {
            throw new IllegalArgumentException("a seed has 32 hexadecimal digits, not " + seed.length());
        }
        this.seed = HexFormat.of().parseHex(seed);
    }

    /** The next number from 0 to below the bound, each as likely as the other: what would favour some is thrown away. */
    int below(int bound) {
        long fair = NUMBERS / bound * bound;
        long number = next();
        while (number >= fair) {
            number = next();
        }
        return Math.toIntExact(number % bound);
    }

    private long next() {
        ByteBuffer message =
                ByteBuffer.allocate(seed.length + Long.BYTES).put(seed).putLong(index++);
        byte[] hash = sha256(message.array());
        long number = 0;
        for (int i = 0; i < NUMBER_BYTES; i++) {
            number = number << 8 | (hash[i] & 0xFF);
        }
        return number;
    }

    static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
