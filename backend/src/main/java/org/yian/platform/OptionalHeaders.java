package org.yian.platform;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.HeaderAnnotationBinder;
import io.micronaut.http.bind.binders.RequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a header be absent: no route of this API needs one. The framework's own binder takes a nullable header parameter for
 * a required one.
 */
@Singleton
final class OptionalHeaders extends HeaderAnnotationBinder<Object> {

    OptionalHeaders(ConversionService conversions) {
        super(conversions);
    }

    @Override
    public RequestArgumentBinder<Object> createSpecific(Argument<Object> argument) {
        return this;
    }

    @Override
    public BindingResult<Object> bind(ArgumentConversionContext<Object> context, HttpRequest<?> request) {
        BindingResult<Object> result = super.bind(context, request);
        boolean absent =
                result.getConversionErrors().isEmpty() && result.getValue().isEmpty();
        return absent ? new Absent() : result;
    }

    private static final class Absent implements BindingResult<Object> {

        @Override
        public Optional<Object> getValue() {
            return Optional.empty();
        }

        @Override
        public boolean isPresentAndSatisfied() {
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // the value of a nullable parameter
        public @Nullable Object get() {
            return null;
        }
    }
}
