package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.ProblemException;
import org.yian.platform.Row;

/** Writes the ledger: new items, and how far each has come. */
@Singleton
final class StandingRepository {

    private final Database database;

    StandingRepository(Database database) {
        this.database = database;
    }

    long insert(Actor officer, Finding finding, String number) {
        List<Long> earlier = earlier(finding);
        return database.insert(
                """
                INSERT INTO rectification_item (number, home_id, inspection_id, checklist_item_id, item_code, category,
                    category_en, requirement, requirement_en, problem, basis, severity, fire_department, at_once, measure,
                    immediate_measure, responsible_person, supervising_officer_id, found_on, deadline, original_deadline,
                    repeats_item_id, repeats)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                finding.homeId(),
                finding.inspectionId(),
                finding.checklistItemId(),
                finding.itemCode(),
                finding.category(),
                finding.categoryEn(),
                finding.requirement(),
                finding.requirementEn(),
                finding.problem(),
                finding.basis(),
                finding.severity(),
                finding.fireDepartment(),
                finding.atOnce(),
                finding.measure(),
                finding.immediateMeasure(),
                finding.responsiblePerson(),
                officer.accountId(),
                finding.foundOn(),
                finding.deadline(),
                finding.deadline(),
                earlier.isEmpty() ? null : earlier.get(0),
                earlier.size());
    }

    /** The items of the home with the same requirement, the newest first; each failure at a home counts. */
    private List<Long> earlier(Finding finding) {
        return database.list(
                "SELECT id FROM rectification_item WHERE home_id = ? AND item_code = ? ORDER BY found_on DESC, id DESC",
                row -> row.number("id"),
                finding.homeId(),
                finding.itemCode());
    }

    /** Locks an item that the caller was found to see: of two steps at once the second sees what the first did. */
    LedgerEntry lock(long id) {
        database.count("SELECT id FROM rectification_item WHERE id = ? FOR UPDATE", id);
        return entry(id);
    }

    /** How far an item that the caller was found to see has come. */
    LedgerEntry entry(long id) {
        Set<Long> submitters = new HashSet<>(database.list(
                "SELECT DISTINCT account_id FROM rectification_step WHERE item_id = ? AND action = 'SUBMITTED'",
                row -> row.number("account_id"),
                id));
        return database.first(
                        """
                        SELECT i.*, h.county_code, h.city_code
                        FROM rectification_item i JOIN home h ON h.id = i.home_id
                        WHERE i.id = ?
                        """,
                        row -> entry(row, submitters),
                        id)
                .orElseThrow(ProblemException::notFound);
    }

    void save(long id, Standing standing, @Nullable String closingNumber) {
        Standing.Evidence evidence = standing.evidence();
        Standing.Term term = standing.term();
        database.change(
                """
                UPDATE rectification_item
                SET state = ?, submitted_by = ?, submitted_at = ?, fire_confirmed_by = ?, fire_confirmed_at = ?,
                    closed_by = ?, closed_at = ?, closing_number = ?, deadline = ?, extensions = ?,
                    extension_requested_until = ?, extension_reason = ?, cannot_be_upgraded = ?,
                    compensating_measures = ?, version = version + 1
                WHERE id = ?
                """,
                standing.state(),
                who(evidence.submitted()),
                when(evidence.submitted()),
                who(evidence.fireConfirmed()),
                when(evidence.fireConfirmed()),
                who(standing.closed()),
                when(standing.closed()),
                closingNumber,
                term.deadline(),
                term.extensions(),
                term.requestedUntil(),
                term.reason(),
                standing.cannotBeUpgraded(),
                standing.compensatingMeasures(),
                id);
    }

    void savePlan(long id, Plan plan) {
        database.change(
                """
                UPDATE rectification_item
                SET measure = ?, responsible_person = ?, cost = ?, fund_source = ?, version = version + 1
                WHERE id = ?
                """,
                plan.measure(),
                plan.responsiblePerson(),
                plan.cost(),
                plan.fundSource(),
                id);
    }

    private static LedgerEntry entry(Row row, Set<Long> submitters) {
        String county = row.textOrNull("county_code");
        return new LedgerEntry(
                row.number("id"),
                row.text("number"),
                row.number("home_id"),
                county == null ? row.text("city_code") : county,
                row.integer("version"),
                standing(row, county != null, submitters),
                new Plan(
                        row.textOrNull("measure"),
                        row.textOrNull("responsible_person"),
                        row.decimalOrNull("cost"),
                        row.choiceOrNull("fund_source", FundSource.class)));
    }

    private static Standing standing(Row row, boolean underCounty, Set<Long> submitters) {
        Standing.Mark submitted = mark(row, "submitted_by", "submitted_at");
        if (submitted != null) {
            submitters.add(submitted.accountId());
        }
        return new Standing(
                new Standing.Nature(row.flag("fire_department"), row.flag("at_once"), underCounty),
                row.choice("state", ItemState.class),
                new Standing.Evidence(submitters, submitted, mark(row, "fire_confirmed_by", "fire_confirmed_at")),
                new Standing.Term(
                        row.date("deadline"),
                        row.integer("extensions"),
                        row.dateOrNull("extension_requested_until"),
                        row.textOrNull("extension_reason")),
                row.flag("cannot_be_upgraded") ? notNull(row.textOrNull("compensating_measures")) : null,
                mark(row, "closed_by", "closed_at"));
    }

    private static String notNull(@Nullable String measures) {
        return measures == null ? "" : measures;
    }

    private static Standing.@Nullable Mark mark(Row row, String who, String when) {
        Long account = row.numberOrNull(who);
        return account == null ? null : new Standing.Mark(account, row.moment(when));
    }

    private static @Nullable Long who(Standing.@Nullable Mark mark) {
        return mark == null ? null : mark.accountId();
    }

    private static @Nullable Instant when(Standing.@Nullable Mark mark) {
        return mark == null ? null : mark.at();
    }
}
