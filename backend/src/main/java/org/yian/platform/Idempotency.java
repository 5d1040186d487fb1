package org.yian.platform;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a creating use case happen once for one {@code Idempotency-Key}: the key is written in the transaction of the
 * creation, so a repeat, even at the same instant, waits for the first and gets its result.
 */
@Singleton
public class Idempotency {

    private final Database database;

    Idempotency(Database database) {
        this.database = database;
    }

    /**
     * @param key the caller's key; null: the creation is not protected
     * @param action which use case the key is for
     * @param creation creates and gives the id of what was created
     * @return the id of what this or the first request created
     */
    @UseCase
    public String once(Actor actor, @Nullable UUID key, String action, Supplier<String> creation) {
        if (key == null) {
            return creation.get();
        }
        try {
            database.change(
                    "INSERT INTO idempotency_key (account_id, idempotency_key, action, result_id) VALUES (?, ?, ?, '')",
                    actor.accountId(),
                    key,
                    action);
        } catch (DatabaseException repeated) {
            if (!repeated.duplicateKey()) {
                throw repeated;
            }
            return firstResult(actor, key, action);
        }
        String result = creation.get();
        database.change(
                "UPDATE idempotency_key SET result_id = ? WHERE account_id = ? AND idempotency_key = ?",
                result,
                actor.accountId(),
                key);
        return result;
    }

    /** The first request has committed, or this one would still wait to insert: no lock is needed to read what it wrote. */
    private String firstResult(Actor actor, UUID key, String action) {
        return database.first(
                        """
                        SELECT result_id FROM idempotency_key
                        WHERE account_id = ? AND idempotency_key = ? AND action = ?
                        """,
                        row -> row.text("result_id"),
                        actor.accountId(),
                        key,
                        action)
                .orElseThrow(() -> new ProblemException(PlatformProblem.INVALID_REQUEST)
                        .violation("Idempotency-Key", "validation.idempotency-key"));
    }
}
