package org.yian.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one cell. It is kept as a key, so that each reader reads it in their language.
 *
 * @param column the key of the column
 * @param messageKey the text in the catalogue
 */
@Serdeable
public record ImportProblem(String column, String messageKey, List<String> arguments) {

    public static ImportProblem of(String column, String messageKey, Object... arguments) {
        return new ImportProblem(
                column,
                messageKey,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
