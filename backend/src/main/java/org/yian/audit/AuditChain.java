package org.yian.audit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Database;
import org.yian.platform.UseCase;

/**
 * The chain of seals: each hashes its event with the seal before. Sealers of several servers wait for each other at the row
 * of the chain; those who write events wait for nobody.
 */
@Singleton
class AuditChain {

    static final int BATCH = 500;

    /** Where the chain ends. */
    record End(long position, byte[] hash) {}

    /**
     * A seal with its event.
     *
     * @param event null when the event is gone
     */
    record Link(long position, long eventId, byte[] hash, @Nullable StoredEvent event) {}

    private final Database database;

    AuditChain(Database database) {
        this.database = database;
    }

    /** The highest number of a sealed event. */
    long lastSealedEvent() {
        return database.count("SELECT COALESCE(MAX(event_id), 0) FROM audit_seal");
    }

    /**
     * Seals the first events with a higher number that have no seal.
     *
     * @return how many, at most {@link #BATCH}
     */
    @UseCase
    public int sealBatch(long after) {
        End end = end("SELECT last_position, last_hash FROM audit_chain WHERE id = 1 FOR UPDATE");
        List<StoredEvent> events = database.list(
                "SELECT " + StoredEvent.COLUMNS
                        + " FROM audit_event e LEFT JOIN audit_seal s ON s.event_id = e.id WHERE e.id > ? AND s.event_id IS NULL"
                        + " ORDER BY e.id LIMIT " + BATCH,
                StoredEvent::of,
                after);
        if (events.isEmpty()) {
            return 0;
        }
        List<@Nullable Object[]> seals = new ArrayList<>();
        long position = end.position();
        byte[] hash = end.hash();
        for (StoredEvent event : events) {
            position++;
            hash = event.hash(hash);
            seals.add(new Object[] {position, event.id(), hash});
        }
        database.changeAll("INSERT INTO audit_seal (position, event_id, hash) VALUES (?, ?, ?)", seals);
        database.change("UPDATE audit_chain SET last_position = ?, last_hash = ? WHERE id = 1", position, hash);
        return events.size();
    }

    @UseCase(readOnly = true)
    public End end() {
        return end("SELECT last_position, last_hash FROM audit_chain WHERE id = 1");
    }

    /** The next links after a position, in order. */
    @UseCase(readOnly = true)
    public List<Link> links(long after, long upTo) {
        return database.list(
                "SELECT s.position, s.event_id, s.hash, " + StoredEvent.COLUMNS
                        + " FROM audit_seal s LEFT JOIN audit_event e ON e.id = s.event_id WHERE s.position > ? AND s.position <= ?"
                        + " ORDER BY s.position LIMIT " + BATCH,
                row -> new Link(
                        row.number("position"),
                        row.number("event_id"),
                        row.bytes("hash"),
                        row.numberOrNull("id") == null ? null : StoredEvent.of(row)),
                after,
                upTo);
    }

    @UseCase(readOnly = true)
    public long events() {
        return database.count("SELECT COUNT(*) FROM audit_event");
    }

    private End end(String query) {
        return database.first(query, row -> new End(row.number("last_position"), row.bytes("last_hash")))
                .orElseThrow();
    }
}
