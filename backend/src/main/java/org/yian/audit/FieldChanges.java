package org.yian.audit;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two states of an object entry by entry. */
@Singleton
class FieldChanges {

    private final ObjectMapper json;

    FieldChanges(ObjectMapper json) {
        this.json = json;
    }

    List<ChangeView.FieldChange> between(@Nullable String before, @Nullable String after) {
        Map<String, String> from = entries(before);
        Map<String, String> to = entries(after);
        Set<String> fields = new LinkedHashSet<>(from.keySet());
        fields.addAll(to.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(from.get(field), to.get(field)))
                .map(field -> new ChangeView.FieldChange(field, from.get(field), to.get(field)))
                .toList();
    }

    private Map<String, String> entries(@Nullable String state) {
        Map<String, String> result = new LinkedHashMap<>();
        if (state != null) {
            try {
                collect(json.readValue(state, JsonNode.class), "", result);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return result;
    }

    private static void collect(@Nullable JsonNode node, String path, Map<String, String> result) {
        if (node == null || node.isNull()) {
            return;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.entries()) {
                collect(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), result);
            }
        } else if (node.isArray()) {
            int position = 1;
            for (JsonNode element : node.values()) {
                collect(element, path + "." + position, result);
                position++;
            }
        } else if (node.isNumber()) {
            // 2098 and 2098.00 are the same number: what came from a form and what came from a column.
            result.put(path, node.getBigDecimalValue().stripTrailingZeros().toPlainString());
        } else {
            result.put(path, node.coerceStringValue());
        }
    }
}
