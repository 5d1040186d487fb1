package org.yian.platform;

import io.micronaut.serde.exceptions.InvalidFormatException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON body a value could not be read.
 *
 * @param field the path of its JSON name, e.g. {@code parts[1].title}
 * @param value what stood there, if that is known
 */
record BodyPath(String field, @Nullable String value) {

    static Optional<BodyPath> of(Throwable failure) {
        String field = "";
        String value = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SerdeException unreadable) {
                String path = path(unreadable);
                field = path.length() > field.length() ? path : field;
            }
            if (cause instanceof InvalidFormatException format && format.getOriginalValue() != null) {
                value = format.getOriginalValue().toString();
            }
        }
        return field.isEmpty() ? Optional.empty() : Optional.of(new BodyPath(field, value));
    }

    private static String path(SerdeException unreadable) {
        StringBuilder path = new StringBuilder();
        for (ReferencePath part : unreadable.getPath()) {
            if (part instanceof PropertyReferencePath property) {
                path.append(path.isEmpty() ? "" : ".")
                        .append(property.property().getName());
            } else if (part instanceof CollectionItemReferencePath item) {
                path.append('[').append(item.index()).append(']');
            }
        }
        return path.toString();
    }
}
