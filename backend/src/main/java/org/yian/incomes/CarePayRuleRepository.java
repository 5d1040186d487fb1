package org.yian.incomes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Row;
import org.yian.platform.Scope;
import org.yian.platform.Select;
import org.yian.platform.SqlFragment;
import org.yian.regions.Regions;

/** Reads the rules of the cities that a scope lies in or covers, and records new ones. */
@Singleton
class CarePayRuleRepository {

    private static final String COLUMNS =
            "c.*, (SELECT a.display_name FROM account a WHERE a.id = c.recorded_by) AS author";

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    CarePayRuleRepository(Database database, Regions regions, Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** Those in force last first. */
    List<CarePayRuleView> list(Scope scope) {
        SqlFragment within = scope.regions("x");
        SqlFragment query = Select.of(COLUMNS, "care_pay_rule c")
                .where(new SqlFragment(
                        "EXISTS (SELECT 1 FROM region x WHERE x.city_code = c.city_code AND (" + within.sql() + "))",
                        within.values()))
                .orderBy("c.effective_from DESC, c.id DESC")
                .all();
        return database.list(query, this::view);
    }

    long insert(Actor actor, String cityCode, NewCarePayRule rule) {
        return database.insert(
                """
                INSERT INTO care_pay_rule (city_code, effective_from, document_number, document_id, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                cityCode,
                rule.effectiveFrom(),
                rule.documentNumber().strip(),
                rule.documentId(),
                actor.accountId(),
                clock.instant());
    }

    private CarePayRuleView view(Row row) {
        String document = row.textOrNull("document_id");
        return new CarePayRuleView(
                row.number("id"),
                Objects.requireNonNull(regions.name(row.text("city_code"))),
                row.date("effective_from"),
                row.text("document_number"),
                document == null ? null : UUID.fromString(document),
                row.textOrNull("author"),
                row.moment("recorded_at"));
    }
}
