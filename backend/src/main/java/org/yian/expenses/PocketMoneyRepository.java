package org.yian.expenses;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.funds.MoneyPlace;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Money;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;

/** Lists of pocket money, always within the caller's scope. */
@Singleton
class PocketMoneyRepository {

    private static final String COLUMNS =
            """
            m.*, h.name AS home_name, x.state AS expense_state,
            (SELECT COALESCE(SUM(l.amount), 0) FROM pocket_money_line l WHERE l.list_id = m.id) AS total,
            (SELECT COUNT(*) FROM pocket_money_line l WHERE l.list_id = m.id) AS persons,
            (SELECT COUNT(l.signed_how) FROM pocket_money_line l WHERE l.list_id = m.id) AS signed
            """;

    private static final String FROM =
            "pocket_money_list m JOIN home h ON h.id = m.home_id LEFT JOIN expense x ON x.id = m.expense_id";

    private final Database database;
    private final Clock clock;

    PocketMoneyRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Page<PocketMoneyView> page(Actor actor, @Nullable Long home, @Nullable String county, PageQuery page) {
        return database.page(
                Select.of(COLUMNS, FROM)
                        .where(actor.scope().homes("h"))
                        .whereGiven("m.home_id = ?", home)
                        .whereGiven("h.county_code = ?", county)
                        .orderBy("m.month DESC, m.id DESC"),
                page,
                row -> view(row, List.of(), List.of(), false));
    }

    /** Without the lines for whether the reader may change it: {@code enterer} says who may. */
    Optional<PocketMoneyView> find(Scope scope, long id, boolean enterer) {
        SqlFragment query = Select.of(COLUMNS, FROM)
                .where(scope.homes("h"))
                .where("m.id = ?", id)
                .all();
        return database.first(query, row -> view(row, scans(id), lines(id), enterer));
    }

    /** The list, locked. */
    boolean lock(long id) {
        return database.first("SELECT id FROM pocket_money_list WHERE id = ? FOR UPDATE", row -> row.number("id"), id)
                .isPresent();
    }

    private List<UUID> scans(long id) {
        return database.list(
                "SELECT attachment_id FROM pocket_money_scan WHERE list_id = ? ORDER BY attachment_id",
                row -> UUID.fromString(row.text("attachment_id")),
                id);
    }

    private List<PocketMoneyView.Line> lines(long id) {
        return database.list(
                """
                SELECT l.*, r.name, r.identity_number_masked, CONCAT(m.name, '-', b.label) AS bed
                FROM pocket_money_line l JOIN resident r ON r.id = l.resident_id LEFT JOIN bed b ON b.id = r.bed_id
                LEFT JOIN room m ON m.id = b.room_id
                WHERE l.list_id = ? ORDER BY r.pinyin, r.id
                """,
                row -> new PocketMoneyView.Line(
                        row.number("resident_id"),
                        row.text("name"),
                        row.text("identity_number_masked"),
                        row.textOrNull("bed"),
                        row.money("amount"),
                        row.choiceOrNull("signed_how", SignedHow.class),
                        uuid(row.textOrNull("signature_id")),
                        row.textOrNull("signed_by"),
                        row.momentOrNull("signed_at")),
                id);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static PocketMoneyView view(Row row, List<UUID> scans, List<PocketMoneyView.Line> lines, boolean enterer) {
        ExpenseState state = row.choiceOrNull("expense_state", ExpenseState.class);
        return new PocketMoneyView(
                row.number("id"),
                row.integer("version"),
                row.number("home_id"),
                row.text("home_name"),
                YearMonth.from(row.date("month")).toString(),
                row.choice("place", MoneyPlace.class),
                row.money("total"),
                row.integer("persons"),
                row.integer("signed"),
                row.numberOrNull("expense_id"),
                state,
                scans,
                lines,
                enterer && (state == null || state == ExpenseState.WITHDRAWN || state == ExpenseState.REVERSED));
    }

    long insert(Actor actor, long homeId, YearMonth month, MoneyPlace place) {
        return database.insert(
                "INSERT INTO pocket_money_list (home_id, month, place, created_by, created_at) VALUES (?, ?, ?, ?, ?)",
                homeId,
                month.atDay(1),
                place,
                actor.accountId(),
                clock.instant());
    }

    /** Everybody on centralised support who lives in the home on the day and has not got it elsewhere this month. */
    void fill(long id, long homeId, YearMonth month, LocalDate day, Money amount) {
        database.change(
                """
                INSERT INTO pocket_money_line (list_id, resident_id, month, amount)
                SELECT ?, r.id, ?, ? FROM resident_stay s JOIN resident r ON r.id = s.resident_id
                WHERE s.home_id = ? AND s.began_on <= ? AND (s.ended_on IS NULL OR s.ended_on > ?)
                    AND r.support_mode = 'CENTRALISED'
                    AND NOT EXISTS (SELECT 1 FROM pocket_money_line o WHERE o.month = ? AND o.resident_id = r.id)
                """,
                id,
                month.atDay(1),
                amount,
                homeId,
                day,
                day,
                month.atDay(1));
    }

    void change(long id, MoneyPlace place) {
        database.change("UPDATE pocket_money_list SET place = ?, version = version + 1 WHERE id = ?", place, id);
    }

    void share(long id, long residentId, Money amount) {
        database.change(
                "UPDATE pocket_money_line SET amount = ? WHERE list_id = ? AND resident_id = ?",
                amount,
                id,
                residentId);
    }

    void leaveOut(long id, long residentId) {
        database.change("DELETE FROM pocket_money_line WHERE list_id = ? AND resident_id = ?", id, residentId);
    }

    void scans(long id, List<UUID> files) {
        database.change("DELETE FROM pocket_money_scan WHERE list_id = ?", id);
        database.changeAll(
                "INSERT INTO pocket_money_scan (list_id, attachment_id) VALUES (?, ?)",
                files.stream()
                        .distinct()
                        .map(file -> new @Nullable Object[] {id, file})
                        .toList());
    }

    int sign(long id, long residentId, PocketMoneyRequests.Signatures signatures) {
        return database.change(
                """
                UPDATE pocket_money_line SET signed_how = ?, signature_id = ?, signed_by = ?, signed_at = ?
                WHERE list_id = ? AND resident_id = ? AND signed_how IS NULL
                """,
                signatures.how(),
                signatures.signatureId(),
                signatures.signedBy(),
                clock.instant(),
                id,
                residentId);
    }

    void unsign(long id, long residentId) {
        database.change(
                """
                UPDATE pocket_money_line SET signed_how = NULL, signature_id = NULL, signed_by = NULL, signed_at = NULL
                WHERE list_id = ? AND resident_id = ?
                """,
                id,
                residentId);
    }

    void handedOut(long id, long expenseId) {
        database.change(
                "UPDATE pocket_money_list SET expense_id = ?, version = version + 1 WHERE id = ?", expenseId, id);
    }
}
