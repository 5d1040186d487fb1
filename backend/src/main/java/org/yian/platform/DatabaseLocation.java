package org.yian.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and how to sign in to it.
 *
 * @param url JDBC URL of a MySQL or MariaDB database
 */
public record DatabaseLocation(String url, String username, String password) {

    /** Times are UTC on every connection; values stay in the statement's text so that the optimizer sees them. */
    static final String OPTIONS =
            "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8&rewriteBatchedStatements=true"
                    + "&tinyInt1isBit=true&allowPublicKeyRetrieval=true"
                    + "&useLocalSessionState=true&cachePrepStmts=true";

    /**
     * The database of {@code DATASOURCE_URL}, {@code DATASOURCE_USERNAME} and {@code DATASOURCE_PASSWORD}.
     *
     * @return null when DATASOURCE_URL is not set: the embedded database is meant
     */
    public static @Nullable DatabaseLocation fromEnvironment(Map<String, String> environment) {
        String url = environment.get("DATASOURCE_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        return new DatabaseLocation(
                withOptions(url),
                environment.getOrDefault("DATASOURCE_USERNAME", "yian"),
                environment.getOrDefault("DATASOURCE_PASSWORD", ""));
    }

    /** The settings that make the application use this database. */
    public Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", username,
                "datasources.default.password", password);
    }

    static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + OPTIONS;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return username + "@" + url;
    }
}
