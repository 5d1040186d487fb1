package org.yian.residents;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Row;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;

/** Turns rows of the table {@code resident} into what the API shows. */
@Singleton
class ResidentRows {

    private final Regions regions;
    private final Clock clock;

    ResidentRows(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    ResidentRow listed(Row row) {
        LocalDate endedOn = row.dateOrNull("ended_on");
        return new ResidentRow(
                row.number("id"),
                row.text("name"),
                row.choice("sex", Sex.class),
                age(row, endedOn),
                row.text("identity_number_masked"),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                Objects.requireNonNull(region(row, "city_code")),
                region(row, "county_code"),
                region(row, "township_code"),
                row.choice("support_mode", SupportMode.class),
                row.choiceOrNull("self_care_tier", SelfCareTier.class),
                row.dateOrNull("assessed_on"),
                row.choiceOrNull("category", DestituteCategory.class),
                bed(row),
                row.date("admitted_on"),
                endedOn);
    }

    ResidentView view(Row row) {
        LocalDate endedOn = row.dateOrNull("ended_on");
        Optional<Entitlement> support = Optional.ofNullable(row.dateOrNull("confirmed_on"))
                .map(confirmedOn -> new Entitlement(confirmedOn, endedOn));
        return new ResidentView(
                row.number("id"),
                row.integer("version"),
                details(row),
                row.choice("sex", Sex.class),
                row.date("birth_date"),
                age(row, endedOn),
                row.text("identity_number_masked"),
                row.choice("support_mode", SupportMode.class),
                row.choiceOrNull("self_care_tier", SelfCareTier.class),
                row.dateOrNull("assessed_on"),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                Objects.requireNonNull(region(row, "city_code")),
                region(row, "county_code"),
                region(row, "township_code"),
                row.numberOrNull("bed_id"),
                bed(row),
                row.date("admitted_on"),
                Objects.requireNonNullElse(row.dateOrNull("in_home_since"), row.date("admitted_on")),
                endedOn,
                row.choiceOrNull("end_reason", EndReason.class),
                support.map(months -> months.firstMonth().atDay(1)).orElse(null),
                support.map(Entitlement::lastMonth).map(YearMonth::atEndOfMonth).orElse(null),
                row.flag("mental_care"),
                true,
                row.moment("updated_at"));
    }

    private static ResidentDetails details(Row row) {
        return new ResidentDetails(
                row.text("name"),
                row.choiceOrNull("category", DestituteCategory.class),
                row.choiceOrNull("disability_kind", DisabilityKind.class),
                row.integerOrNull("disability_grade"),
                row.textOrNull("confirmation_number"),
                row.dateOrNull("confirmed_on"),
                row.textOrNull("native_place"),
                row.textOrNull("phone"),
                row.textOrNull("contact_name"),
                row.textOrNull("contact_relation"),
                row.textOrNull("contact_phone"),
                row.textOrNull("health_notes"),
                id(row, "photo_id"),
                id(row, "approval_document_id"),
                id(row, "agreement_id"));
    }

    private int age(Row row, @Nullable LocalDate endedOn) {
        LocalDate on = endedOn == null ? LocalDate.now(clock) : endedOn;
        return Period.between(row.date("birth_date"), on).getYears();
    }

    private static @Nullable String bed(Row row) {
        String label = row.textOrNull("bed_label");
        return label == null ? null : row.text("room_name") + "-" + label;
    }

    private static @Nullable UUID id(Row row, String column) {
        String value = row.textOrNull(column);
        return value == null ? null : UUID.fromString(value);
    }

    private @Nullable RegionName region(Row row, String column) {
        return regions.name(row.textOrNull(column));
    }
}
