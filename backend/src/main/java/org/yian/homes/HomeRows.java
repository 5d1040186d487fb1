package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Row;
import org.yian.regions.RegionName;
import org.yian.regions.Regions;

/** Turns rows of the table {@code home} into what the API shows. */
@Singleton
class HomeRows {

    private final Regions regions;

    HomeRows(Regions regions) {
        this.regions = regions;
    }

    /** Reads the names of the divisions into memory. */
    void prepare() {
        regions.find("");
    }

    HomeRow listed(Row row, StaffingTarget target) {
        return new HomeRow(
                row.number("id"),
                row.text("name"),
                row.choice("status", HomeStatus.class),
                region(row, "city_code"),
                region(row, "county_code"),
                region(row, "township_code"),
                row.choice("approval_status", ApprovalStatus.class),
                row.choice("fire_status", FireStatus.class),
                figures(row, target),
                row.textOrNull("person_in_charge"),
                row.textOrNull("phone"));
    }

    HomeView view(Row row, StaffingTarget target) {
        Long mergedInto = row.numberOrNull("merged_into_home_id");
        return new HomeView(
                row.number("id"),
                row.integer("version"),
                row.choice("status", HomeStatus.class),
                row.dateOrNull("closed_on"),
                row.textOrNull("closed_reason"),
                mergedInto == null ? null : new HomeView.MergedInto(mergedInto, row.text("merged_into_name")),
                region(row, "city_code"),
                region(row, "county_code"),
                region(row, "township_code"),
                profile(row),
                figures(row, target),
                row.moment("updated_at"));
    }

    HomeSummary summary(Row row) {
        return new HomeSummary(
                row.number("id"),
                row.text("name"),
                row.choice("status", HomeStatus.class),
                Objects.requireNonNull(region(row, "city_code")),
                region(row, "county_code"),
                region(row, "township_code"),
                row.text("address"),
                row.textOrNull("phone"),
                row.textOrNull("person_in_charge"),
                row.choice("approval_status", ApprovalStatus.class),
                row.choice("fire_status", FireStatus.class),
                row.integer("beds"),
                row.integer("residents"));
    }

    static HomeProfile profile(Row row) {
        return new HomeProfile(
                row.text("name"),
                row.choice("operator", Operator.class),
                row.dateOrNull("opened_on"),
                new HomeProfile.Place(
                        row.text("city_code"),
                        row.textOrNull("county_code"),
                        row.textOrNull("township_code"),
                        row.text("address"),
                        row.decimalOrNull("longitude"),
                        row.decimalOrNull("latitude")),
                new HomeProfile.Contact(
                        row.textOrNull("phone"),
                        row.textOrNull("person_in_charge"),
                        row.textOrNull("person_in_charge_phone")),
                new HomeProfile.Registration(
                        row.choice("approval_status", ApprovalStatus.class),
                        row.textOrNull("approval_number"),
                        row.dateOrNull("approval_date"),
                        row.flag("legal_person_registered"),
                        row.textOrNull("credit_code"),
                        row.dateOrNull("registration_valid_until")),
                facilities(row),
                new HomeProfile.Fire(
                        row.choice("fire_status", FireStatus.class),
                        row.textOrNull("fire_document_number"),
                        row.dateOrNull("fire_checked_on"),
                        row.flag("smoke_detectors"),
                        row.flag("sprinklers"),
                        row.textOrNull("fire_compensating_measures")));
    }

    private static HomeProfile.Facilities facilities(Row row) {
        return new HomeProfile.Facilities(
                row.decimalOrNull("floor_area"),
                row.integerOrNull("building_year"),
                row.integerOrNull("storeys"),
                row.flag("canteen"),
                row.flag("clinic"),
                row.flag("bathing_room"),
                row.flag("activity_room"),
                row.flag("central_heating"),
                row.flag("barrier_free"));
    }

    private static Figures figures(Row row, StaffingTarget target) {
        int beds = row.integer("beds");
        int residents = row.integer("residents");
        int managers = row.integer("managers");
        return new Figures(
                beds,
                residents,
                Occupancy.percent(residents, beds),
                managers,
                target.required(residents),
                target.shortfall(residents, managers),
                row.integer("professional_care_workers"),
                row.integer("open_items"),
                row.integer("open_fire_items"),
                row.integer("overdue_items"));
    }

    private @Nullable RegionName region(Row row, String column) {
        return regions.name(row.textOrNull(column));
    }
}
