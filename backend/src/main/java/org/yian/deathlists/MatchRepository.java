package org.yian.deathlists;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.platform.TimeFactory;

/** Who stands on a list and is or was supported; and what was found of it. */
@Singleton
class MatchRepository {

    private static final int HASHES_AT_ONCE = 500;

    private final Database database;
    private final Clock clock;

    MatchRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A person on a list.
     *
     * @param name as we know it
     */
    record Match(
            long listId,
            byte[] identityHash,
            LocalDate diedOn,
            byte[] nameHash,
            long residentId,
            String name,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate filedDiedOn,
            @Nullable LocalDate reportedOn) {}

    /** The persons in the caller's scope who stand on any list, wherever that was imported. */
    List<Match> inScope(Actor actor) {
        return database.list(select().where(actor.scope().residents("r")).all(), MatchRepository::match);
    }

    /** Those of the persons who stand on any list; the caller has just admitted them. */
    List<Match> of(Collection<Long> residentIds) {
        List<Match> found = new ArrayList<>();
        List<Long> ids = List.copyOf(residentIds);
        for (int from = 0; from < ids.size(); from += HASHES_AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + HASHES_AT_ONCE));
            found.addAll(database.list(
                    select().where("r.id IN (" + marks(some.size()) + ")", some.toArray())
                            .all(),
                    MatchRepository::match));
        }
        return found;
    }

    Select select() {
        return Select.of(
                        """
                        e.list_id, e.identity_hash, e.died_on, e.name_hash, r.id AS resident_id, r.name, r.ended_on, d.died_at,
                        d.reported_at
                        """,
                        """
                        death_list_entry e JOIN resident r ON r.identity_number_hash = e.identity_hash
                        LEFT JOIN death d ON d.standing_resident_id = r.id
                        """)
                .orderBy("e.id, r.id");
    }

    private static Match match(Row row) {
        return new Match(
                row.number("list_id"),
                row.bytes("identity_hash"),
                row.date("died_on"),
                row.bytes("name_hash"),
                row.number("resident_id"),
                row.text("name"),
                row.dateOrNull("ended_on"),
                day(row, "died_at"),
                day(row, "reported_at"));
    }

    private static @Nullable LocalDate day(Row row, String column) {
        var moment = row.momentOrNull(column);
        return moment == null ? null : LocalDate.ofInstant(moment, TimeFactory.ZONE);
    }

    /** Tells of each of the hashes that stands on a list. */
    void listed(List<byte[]> hashes, Consumer<byte[]> consumer) {
        for (int from = 0; from < hashes.size(); from += HASHES_AT_ONCE) {
            List<byte[]> some = hashes.subList(from, Math.min(hashes.size(), from + HASHES_AT_ONCE));
            database.list(
                            "SELECT DISTINCT e.identity_hash FROM death_list_entry e WHERE e.identity_hash IN ("
                                    + marks(some.size()) + ")",
                            row -> row.bytes("identity_hash"),
                            some.toArray())
                    .forEach(consumer);
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /**
     * Opens a finding unless the same is open for the person, or was settled with the same day; whoever comes second at the
     * same instant finds the first one's.
     *
     * @return whether it is new
     */
    boolean open(Actor actor, Match match, FindingRules.Found found) {
        return database.change(
                        """
                INSERT IGNORE INTO death_finding (resident_id, home_id, city_code, county_code, township_code, kind,
                    severity, died_on, filed_died_on, reported_on, ran_until, found_by, found_at)
                SELECT r.id, r.home_id, r.city_code, r.county_code, r.township_code, ?, ?, ?, ?, ?, ?, ?, ?
                FROM resident r WHERE r.id = ?
                """,
                        found.kind(),
                        found.kind().severity(),
                        match.diedOn(),
                        match.filedDiedOn(),
                        match.reportedOn(),
                        found.ranUntil(),
                        actor.accountId(),
                        clock.instant(),
                        match.residentId())
                > 0;
    }

    /** The finding of a kind that a row belongs to: the open one, else the one with the same day. */
    long standing(Match match, FindingKind kind) {
        return database.first(
                        new SqlFragment(
                                """
                        SELECT id FROM death_finding WHERE resident_id = ? AND kind = ? AND (state = 'OPEN' OR died_on = ?)
                        ORDER BY state = 'OPEN' DESC, id DESC LIMIT 1 FOR UPDATE
                        """,
                                List.of(match.residentId(), kind.name(), match.diedOn())),
                        row -> row.number("id"))
                .orElseThrow();
    }

    /** Adds what a list says; once for each list. */
    void evidence(long findingId, Match match, Matching.@Nullable Words words) {
        database.change(
                """
                INSERT IGNORE INTO death_finding_evidence (finding_id, list_id, died_on, list_name, remark, found_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                findingId,
                match.listId(),
                match.diedOn(),
                words == null ? null : words.name(),
                words == null ? null : words.remark(),
                clock.instant());
    }
}
