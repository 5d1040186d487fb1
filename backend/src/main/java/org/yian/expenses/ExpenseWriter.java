package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Role;

/** Changes expenses that the caller has found and locked within the scope, and keeps each step. */
@Singleton
class ExpenseWriter {

    private final Database database;
    private final Clock clock;

    ExpenseWriter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new expense; the divisions are those of the home. */
    long insert(Actor actor, long homeId, ExpenseDetails details, List<CountyReason> reasons) {
        Instant now = clock.instant();
        return database.insert(
                """
                INSERT INTO expense (home_id, city_code, county_code, township_code, state, spent_on, source, category,
                    project_id, amount, place, payee, purpose, handler, voucher_number, duplicate_reason, county_reasons,
                    entered_by, entered_by_role, entered_at, updated_at)
                SELECT h.id, h.city_code, h.county_code, h.township_code, 'SUBMITTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?
                FROM home h WHERE h.id = ?
                """,
                details.date(),
                details.source(),
                details.category(),
                details.projectId(),
                details.amount(),
                details.place(),
                details.payee(),
                details.purpose(),
                details.handler(),
                details.voucherNumber(),
                details.duplicateReason(),
                names(reasons),
                actor.accountId(),
                actor.role(),
                now,
                now,
                homeId);
    }

    /** Entered anew: what was approved before counts no more, the steps keep it. */
    void change(Actor actor, long id, ExpenseDetails details, List<CountyReason> reasons) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE expense SET state = 'SUBMITTED', spent_on = ?, source = ?, category = ?, project_id = ?, amount = ?,
                    place = ?, payee = ?, purpose = ?, handler = ?, voucher_number = ?, duplicate_reason = ?,
                    county_reasons = ?, entered_by = ?, entered_by_role = ?, entered_at = ?, approved_by = NULL,
                    approved_at = NULL, answer = NULL, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                details.date(),
                details.source(),
                details.category(),
                details.projectId(),
                details.amount(),
                details.place(),
                details.payee(),
                details.purpose(),
                details.handler(),
                details.voucherNumber(),
                details.duplicateReason(),
                names(reasons),
                actor.accountId(),
                actor.role(),
                now,
                now,
                id);
    }

    /** The vouchers that the expense has now, in order. */
    void vouchers(long id, long homeId, List<UUID> files) {
        database.change("DELETE FROM expense_voucher WHERE expense_id = ?", id);
        for (int position = 0; position < files.size(); position++) {
            database.change(
                    """
                    INSERT INTO expense_voucher (expense_id, attachment_id, position, home_id, sha256)
                    SELECT ?, a.id, ?, ?, a.sha256 FROM attachment a WHERE a.id = ?
                    """,
                    id,
                    position,
                    homeId,
                    files.get(position));
        }
    }

    /** The vouchers may stand for another expense now. */
    void freeVouchers(long id) {
        database.change("UPDATE expense_voucher SET in_use = FALSE WHERE expense_id = ?", id);
    }

    /**
     * Approved by the director or the county.
     *
     * @param entryId the entry in the books; null while the county has still to approve
     */
    void approve(Actor actor, long id, List<CountyReason> reasons, @Nullable Long entryId) {
        Instant now = clock.instant();
        boolean county = actor.role() == Role.COUNTY;
        database.change(
                """
                UPDATE expense SET state = ?, entry_id = ?, county_reasons = ?, approved_by = COALESCE(approved_by, ?),
                    approved_at = COALESCE(approved_at, ?), county_approved_by = ?, county_approved_at = ?, updated_at = ?,
                    version = version + 1
                WHERE id = ?
                """,
                entryId == null ? ExpenseState.WAITING_COUNTY : ExpenseState.APPROVED,
                entryId,
                names(reasons),
                actor.accountId(),
                now,
                county ? actor.accountId() : null,
                county ? now : null,
                now,
                id);
    }

    /** Returns, withdraws, or leaves in the books what somebody wanted to take back. */
    void answer(long id, ExpenseState state, @Nullable String answer) {
        database.change(
                "UPDATE expense SET state = ?, answer = ?, updated_at = ?, version = version + 1 WHERE id = ?",
                state,
                answer,
                clock.instant(),
                id);
    }

    void askReversal(Actor actor, long id, String reason) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE expense SET state = 'REVERSAL_ASKED', reversal_reason = ?, reversal_asked_by = ?,
                    reversal_asked_role = ?, reversal_asked_at = ?, answer = NULL, updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                reason,
                actor.accountId(),
                actor.role(),
                now,
                now,
                id);
    }

    void reverse(Actor actor, long id, long entryId) {
        Instant now = clock.instant();
        database.change(
                """
                UPDATE expense SET state = 'REVERSED', reversed_by = ?, reversed_at = ?, reversal_entry_id = ?,
                    updated_at = ?, version = version + 1
                WHERE id = ?
                """,
                actor.accountId(),
                now,
                entryId,
                now,
                id);
    }

    void step(Actor actor, long id, ExpenseAction action, Money amount, @Nullable String note) {
        database.change(
                """
                INSERT INTO expense_step (expense_id, action, amount, taken_by, taken_at, note) VALUES (?, ?, ?, ?, ?, ?)
                """,
                id,
                action,
                amount,
                actor.accountId(),
                clock.instant(),
                note);
    }

    private static String names(List<CountyReason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
