package org.yian.homes;

import java.util.List;

/**
 * One thing wrong with an entry.
 *
 * @param field its JSON name, e.g. {@code place.townshipCode}
 * @param messageKey the text in the catalogue
 */
record Finding(String field, String messageKey, List<Object> arguments) {

    static Finding of(String field, String messageKey, Object... arguments) {
        return new Finding(field, messageKey, List.of(arguments));
    }
}
