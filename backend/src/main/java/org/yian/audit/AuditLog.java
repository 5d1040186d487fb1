package org.yian.audit;

import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.RequestContext;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.platform.UseCase;

/** Writes audit events in the transaction of the change that they tell of. */
@Singleton
public class AuditLog {

    private static final String INSERT =
            """
            INSERT INTO audit_event (occurred_at, account_id, username, role, address, action, object_type, object_id,
                object_name, city_code, county_code, home_id, before_state, after_state, trace_id)
            SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, COALESCE(h.city_code, r.city_code), COALESCE(h.county_code, r.county_code),
                h.id, ?, ?, ?
            FROM (SELECT 1) one
            LEFT JOIN home h ON h.id = ?
            LEFT JOIN region r ON r.code = ?
            """;

    private static final String INSERT_PLACED =
            """
            INSERT INTO audit_event (occurred_at, account_id, username, role, address, action, object_type, object_id,
                object_name, before_state, after_state, trace_id, home_id, city_code, county_code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Where the city stands among the values of {@link #INSERT_PLACED}, in place of the region. */
    private static final int DIVISIONS_AT = 13;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @UseCase
    public void record(Actor actor, AuditEntry entry) {
        database.change(INSERT, values(actor, entry));
    }

    private @Nullable Object[] values(Actor actor, AuditEntry entry) {
        return values(
                actor.accountId() == 0 ? null : actor.accountId(),
                actor.username(),
                actor.role(),
                actor.address(),
                homeOf(actor, entry),
                entry.regionCode() == null ? actor.scope().regionCode() : entry.regionCode(),
                entry);
    }

    /** As {@link #record(Actor, AuditEntry)} for many entries, in one batch; each place is looked up once. */
    @UseCase
    public void recordAll(Actor actor, List<AuditEntry> entries) {
        Map<Place, Divisions> known = new HashMap<>();
        List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
        for (AuditEntry entry : entries) {
            String region = entry.regionCode() == null ? actor.scope().regionCode() : entry.regionCode();
            Place place = new Place(homeOf(actor, entry), region);
            Divisions divisions = known.computeIfAbsent(place, this::divisions);
            @Nullable Object[] values = Arrays.copyOf(values(actor, entry), DIVISIONS_AT + 2);
            values[DIVISIONS_AT] = divisions.cityCode();
            values[DIVISIONS_AT + 1] = divisions.countyCode();
            rows.add(values);
        }
        database.changeAll(INSERT_PLACED, rows);
    }

    private record Place(@Nullable Long homeId, @Nullable String regionCode) {}

    private record Divisions(@Nullable String cityCode, @Nullable String countyCode) {}

    private Divisions divisions(Place place) {
        return database.first(
                        """
                        SELECT COALESCE(h.city_code, r.city_code) AS city, COALESCE(h.county_code, r.county_code) AS county
                        FROM (SELECT 1) one LEFT JOIN home h ON h.id = ? LEFT JOIN region r ON r.code = ?
                        """,
                        row -> new Divisions(row.textOrNull("city"), row.textOrNull("county")),
                        place.homeId(),
                        place.regionCode())
                .orElseThrow();
    }

    /**
     * Records what somebody did who has no account.
     *
     * @param name the name that was given, if it may be kept
     */
    @UseCase
    public void recordStranger(String name, String address, AuditEntry entry) {
        database.change(INSERT, values(null, name, null, address, entry.homeId(), entry.regionCode(), entry));
    }

    private @Nullable Object[] values(
            @Nullable Long accountId,
            String username,
            @Nullable Role role,
            String address,
            @Nullable Long homeId,
            @Nullable String regionCode,
            AuditEntry entry) {
        return new @Nullable Object[] {
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            accountId,
            username,
            role,
            address,
            entry.action(),
            entry.objectType(),
            entry.objectId(),
            entry.objectName(),
            state(entry.before()),
            state(entry.after()),
            ServerRequestContext.currentRequest().map(RequestContext::traceId).orElse(null),
            homeId,
            regionCode
        };
    }

    private static @Nullable Long homeOf(Actor actor, AuditEntry entry) {
        if (entry.homeId() != null || entry.regionCode() != null) {
            return entry.homeId();
        }
        return actor.scope().level() == Scope.Level.HOME ? actor.scope().homeId() : null;
    }

    private @Nullable String state(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
