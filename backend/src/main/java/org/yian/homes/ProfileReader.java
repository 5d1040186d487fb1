package org.yian.homes;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yian.imports.CellReader;
import org.yian.regions.Region;
import org.yian.regions.Regions;

/** Reads a profile from the cells of one row; a wrong cell is told of and stands for nothing. */
@Singleton
class ProfileReader {

    private static final String PROVINCE = "620000";
    private static final Pattern PHONE = Pattern.compile(HomeProfile.PHONE);

    private final Regions regions;

    ProfileReader(Regions regions) {
        this.regions = regions;
    }

    HomeProfile read(CellReader cells) {
        return new HomeProfile(
                        name(cells),
                        cells.choice("operator", Operator.values(), "homes.operator.", Operator.TOWNSHIP),
                        cells.date("openedOn"),
                        place(cells),
                        new HomeProfile.Contact(
                                phone(cells, "contact.phone"),
                                cells.textOrNull("contact.personInCharge", 60),
                                phone(cells, "contact.personInChargePhone")),
                        registration(cells),
                        facilities(cells),
                        fire(cells))
                .tidied();
    }

    private static String name(CellReader cells) {
        String name = cells.text("name", 100);
        if (name.length() == 1) {
            cells.problem("name", "homes.name-too-short");
        }
        return name;
    }

    private HomeProfile.Place place(CellReader cells) {
        String cityText = cells.text("place.cityCode", 60);
        String city = code(PROVINCE, cityText);
        if (city == null && !cityText.isEmpty()) {
            cells.problem("place.cityCode", "homes.city-unknown");
        }
        String county = below(cells, "place.countyCode", city, "homes.county-not-in-city", cityText);
        String townshipParent = county == null ? city : county;
        String township = below(cells, "place.townshipCode", townshipParent, "homes.township-not-in-county", cityText);
        return new HomeProfile.Place(
                city == null ? "" : city,
                county,
                township,
                cells.text("place.address", 200),
                cells.number("place.longitude", 6),
                cells.number("place.latitude", 6));
    }

    private @Nullable String below(
            CellReader cells, String column, @Nullable String parent, String messageKey, String parentName) {
        String text = cells.text(column, 60);
        if (text.isEmpty() || parent == null) {
            return null;
        }
        String code = code(parent, text);
        if (code == null) {
            cells.problem(
                    column, messageKey, regions.find(parent).map(Region::name).orElse(parentName));
        }
        return code;
    }

    private @Nullable String code(String parent, String text) {
        Optional<Region> region = regions.named(parent, text);
        return region.map(Region::code).orElse(null);
    }

    private static @Nullable String phone(CellReader cells, String column) {
        String phone = cells.textOrNull(column, 30);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            cells.problem(column, "homes.phone-form");
            return null;
        }
        return phone;
    }

    private static HomeProfile.Registration registration(CellReader cells) {
        return new HomeProfile.Registration(
                cells.choice(
                        "registration.approvalStatus",
                        ApprovalStatus.values(),
                        "homes.approval-status.",
                        ApprovalStatus.NOT_APPROVED),
                cells.textOrNull("registration.approvalNumber", 60),
                cells.date("registration.approvalDate"),
                cells.flag("registration.legalPersonRegistered"),
                cells.textOrNull("registration.creditCode", 18),
                cells.date("registration.validUntil"));
    }

    private static HomeProfile.Facilities facilities(CellReader cells) {
        return new HomeProfile.Facilities(
                cells.number("facilities.floorArea", 2),
                cells.whole("facilities.buildingYear"),
                cells.whole("facilities.storeys"),
                cells.flag("facilities.canteen"),
                cells.flag("facilities.clinic"),
                cells.flag("facilities.bathingRoom"),
                cells.flag("facilities.activityRoom"),
                cells.flag("facilities.centralHeating"),
                cells.flag("facilities.barrierFree"));
    }

    private static HomeProfile.Fire fire(CellReader cells) {
        return new HomeProfile.Fire(
                cells.choice("fire.status", FireStatus.values(), "homes.fire-status.", FireStatus.NOT_PASSED),
                cells.textOrNull("fire.documentNumber", 60),
                cells.date("fire.checkedOn"),
                cells.flag("fire.smokeDetectors"),
                cells.flag("fire.sprinklers"),
                cells.textOrNull("fire.compensatingMeasures", 1000));
    }
}
