package org.yian.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yian.platform.Role;

/**
 * One line of {@code route-access.csv}: a route, who may call it, and what its path variables name.
 *
 * @param anonymous whether everybody may call it without a session
 * @param objects the kind of object (see {@link RouteObjects}) of each path variable
 */
record RouteRule(String method, String path, boolean anonymous, Set<Role> roles, Map<String, String> objects) {

    private static final Path TABLE = Path.of("src/test/resources/route-access.csv");

    static List<RouteRule> table() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteRule::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String key() {
        return method + " " + path;
    }

    private static RouteRule parse(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("route-access.csv: four fields wanted: " + line);
        }
        boolean anonymous = fields[2].equals("everybody");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (anonymous || fields[2].equals("signed-in")) {
            roles.addAll(EnumSet.allOf(Role.class));
        } else {
            List.of(fields[2].split(" ", -1)).forEach(role -> roles.add(Role.valueOf(role)));
        }
        return new RouteRule(fields[0], fields[1], anonymous, roles, objects(fields[3]));
    }

    private static Map<String, String> objects(String field) {
        Map<String, String> objects = new LinkedHashMap<>();
        if (!field.isBlank()) {
            for (String pair : field.split(" ", -1)) {
                String[] nameAndKind = pair.split("=", 2);
                objects.put(nameAndKind[0], nameAndKind[1]);
            }
        }
        return objects;
    }
}
