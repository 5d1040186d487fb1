package org.yian.platform;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import io.micronaut.serde.exceptions.InvalidFormatException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes amounts as decimal numbers with two places and reads them back; a fraction of a fen is refused, never rounded. */
@Singleton
final class MoneySerde implements Serde<Money> {

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Money> type, Money value)
            throws IOException {
        encoder.encodeBigDecimal(value.yuan());
    }

    @Override
    public Money deserialize(Decoder decoder, DecoderContext context, Argument<? super Money> type) throws IOException {
        BigDecimal yuan = decoder.decodeBigDecimal();
        try {
            return new Money(yuan);
        } catch (ArithmeticException fraction) {
            throw new InvalidFormatException("more than two decimals", fraction, yuan);
        }
    }
}
