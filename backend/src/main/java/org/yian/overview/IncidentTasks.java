package org.yian.overview;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Messages;
import org.yian.platform.PageQuery;
import org.yian.platform.Select;
import org.yian.platform.TimeFactory;

/** The serious incidents that the county has not acknowledged, first those that wait longest. */
@Singleton
class IncidentTasks {

    private static final PageQuery FIRST_ROWS = new PageQuery(0, 5, null);

    private final Database database;
    private final Messages messages;

    IncidentTasks(Database database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    Task toAcknowledge(Actor actor) {
        Select select = Select.of(
                        "i.id, i.kind, i.occurred_at, i.place, h.name, r.name AS resident_name",
                        """
                        incident i JOIN home h ON h.id = i.home_id LEFT JOIN resident r ON r.id = i.resident_id
                        LEFT JOIN incident_acknowledgement k ON k.incident_id = i.id
                        """)
                .where(actor.scope().homes("h"))
                .where("i.severity = 'HIGH' AND k.incident_id IS NULL");
        List<Task.Line> lines = database.list(
                select.orderBy("i.occurred_at, i.id").page(FIRST_ROWS),
                row -> new Task.Line(
                        row.text("name"),
                        messages.text(actor.locale(), "overview.incident-kinds." + row.text("kind")) + " · "
                                + Objects.requireNonNullElse(row.textOrNull("resident_name"), row.text("place")),
                        LocalDate.ofInstant(row.moment("occurred_at"), TimeFactory.ZONE)
                                .toString(),
                        "/incidents/" + row.number("id")));
        return new Task(
                Task.Kind.INCIDENTS_TO_ACKNOWLEDGE,
                database.count(select.count()),
                "/incidents?unacknowledged=true",
                lines);
    }
}
