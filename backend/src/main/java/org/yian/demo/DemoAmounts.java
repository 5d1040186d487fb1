package org.yian.demo;

import java.math.BigDecimal;
import java.util.Random;
import org.yian.platform.Money;

/** Amounts as they happen to be. */
record DemoAmounts(Random random) {

    Money yuan(long about, int percentUpOrDown) {
        long fen = about * (10_000 + random.nextInt(2 * percentUpOrDown * 100 + 1) - percentUpOrDown * 100L) / 100;
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    /** A part of one, from a percentage on up to so many percent more. */
    BigDecimal percent(int from, int upTo) {
        return BigDecimal.valueOf(from * 100L + random.nextInt(upTo * 100), 4);
    }
}
