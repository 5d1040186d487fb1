package org.yian.standards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Drafts of living standards; each query keeps to the places that the caller may publish for. */
@Singleton
class LivingDraftRepository {

    private final Database database;
    private final Clock clock;

    LivingDraftRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first, at most a hundred. */
    List<LivingDraft> list(Actor actor) {
        return database.list(select(actor).orderBy("d.id DESC LIMIT 100").all(), LivingDraftRepository::draft);
    }

    Optional<LivingDraft> find(Actor actor, long id) {
        return database.first(select(actor).where("d.id = ?", id).all(), LivingDraftRepository::draft);
    }

    Optional<LivingDraft> lock(Actor actor, long id) {
        SqlFragment query = select(actor).where("d.id = ?", id).all();
        return database.first(
                new SqlFragment(query.sql() + " FOR UPDATE", query.values()), LivingDraftRepository::draft);
    }

    private static Select select(Actor actor) {
        return Select.of(
                        "d.*, a.code, a.name, a.name_en, a.level, u.display_name",
                        "living_standard_draft d JOIN standard_area a ON a.code = d.area_code"
                                + " JOIN account u ON u.id = d.updated_by")
                .where(AreaRepository.own(actor, "a"));
    }

    long insert(Actor actor, LivingEntry entry) {
        return database.insert(
                """
                INSERT INTO living_standard_draft (area_code, kind, effective_from, yearly, monthly,
                    minimum_living_allowance, backdating_reason, created_by, updated_by, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.areaCode(),
                entry.kind(),
                entry.effectiveFrom(),
                entry.yearly(),
                entry.monthly(),
                entry.minimumLivingAllowance(),
                entry.backdatingReason(),
                actor.accountId(),
                actor.accountId(),
                clock.instant());
    }

    void update(Actor actor, long id, LivingEntry entry) {
        database.change(
                """
                UPDATE living_standard_draft SET area_code = ?, kind = ?, effective_from = ?, yearly = ?, monthly = ?,
                    minimum_living_allowance = ?, backdating_reason = ?, updated_by = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                entry.areaCode(),
                entry.kind(),
                entry.effectiveFrom(),
                entry.yearly(),
                entry.monthly(),
                entry.minimumLivingAllowance(),
                entry.backdatingReason(),
                actor.accountId(),
                clock.instant(),
                id);
    }

    /** A draft that the caller has locked within the scope. */
    void delete(long id) {
        database.change("DELETE FROM living_standard_draft WHERE id = ?", id);
    }

    private static LivingDraft draft(Row row) {
        return new LivingDraft(
                row.number("id"),
                row.integer("version"),
                AreaRepository.area(row),
                new LivingEntry(
                        row.text("area_code"),
                        row.choice("kind", LivingKind.class),
                        row.date("effective_from"),
                        row.decimalOrNull("yearly"),
                        row.decimalOrNull("monthly"),
                        row.decimal("minimum_living_allowance"),
                        row.textOrNull("backdating_reason")),
                row.moment("updated_at"),
                row.text("display_name"));
    }
}
