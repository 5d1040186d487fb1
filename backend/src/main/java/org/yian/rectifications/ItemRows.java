package org.yian.rectifications;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;

/** Turns rows of the ledger into what the API shows a reader. */
@Singleton
final class ItemRows {

    private final Regions regions;

    ItemRows(Regions regions) {
        this.regions = regions;
    }

    ItemRow listed(Row row, Actor reader, LocalDate today) {
        ItemState state = row.choice("state", ItemState.class);
        LocalDate deadline = row.date("deadline");
        int daysLeft = Math.toIntExact(ChronoUnit.DAYS.between(today, deadline));
        boolean overdue = state != ItemState.CLOSED && daysLeft < 0;
        return new ItemRow(
                row.number("id"),
                row.text("number"),
                row.number("home_id"),
                row.text("home_name"),
                region(row, "city_code"),
                region(row, "county_code"),
                region(row, "township_code"),
                row.text("item_code"),
                row.text("category"),
                row.text("category_en"),
                row.text("requirement"),
                row.text("requirement_en"),
                row.text("problem"),
                row.text("basis"),
                row.choice("severity", Severity.class),
                row.flag("fire_department"),
                row.flag("at_once"),
                state,
                row.date("found_on"),
                deadline,
                state == ItemState.CLOSED ? null : daysLeft,
                overdue ? -daysLeft : 0,
                overdue,
                row.textOrNull("measure"),
                personal(reader, row.textOrNull("responsible_person")),
                personal(reader, row.textOrNull("officer_name")),
                row.dateOrNull("extension_requested_until"),
                row.numberOrNull("fire_confirmed_by") != null,
                row.flag("cannot_be_upgraded"),
                row.integer("repeats"),
                row.textOrNull("closing_number"));
    }

    /** A person's name, which the fire department does not get to see. */
    static @Nullable String personal(Actor reader, @Nullable String name) {
        return reader.role() == Role.FIRE ? null : name;
    }

    private @Nullable RegionName region(Row row, String column) {
        return regions.name(row.textOrNull(column));
    }
}
