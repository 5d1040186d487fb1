package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.PageQuery;
import org.yian.platform.Role;
import org.yian.platform.Scope;
import org.yian.platform.Select;

/**
 * The cities of the scope that have no care standard in force; a county is told of its own city. The officers of a city are
 * told until it has published one, though that may hold from a later day only.
 */
@Singleton
class StandardTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;
    private final Messages messages;

    StandardTasks(Database database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    Task citiesWithoutStandard(Actor actor, LocalDate today) {
        boolean drafting = actor.role() == Role.CITY;
        Select select = Select.of("c.code, c.name, c.name_en", "region c")
                .where("c.level = 'CITY'")
                .where(
                        """
                        NOT EXISTS (SELECT 1 FROM care_standard s
                            WHERE s.city_code = c.code AND (s.effective_from <= ? OR ?))
                        """,
                        today,
                        drafting);
        boolean province = actor.scope().level() == Scope.Level.PROVINCE;
        if (!province) {
            select.where(
                    "c.code = (SELECT r.city_code FROM region r WHERE r.code = ?)",
                    Objects.requireNonNullElse(actor.scope().regionCode(), ""));
        }
        String detail = province ? "" : messages.text(actor.locale(), "overview.no-care-part");
        List<Task.Line> lines = database.list(
                select.orderBy("c.code").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text(actor.readsEnglish() ? "name_en" : "name"),
                        detail,
                        null,
                        drafting ? "/standards/care/drafts/new" : "/standards/cities/" + row.text("code")));
        return new Task(Task.Kind.CITIES_WITHOUT_STANDARD, database.count(select.count()), "/standards", lines);
    }
}
