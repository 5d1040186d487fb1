package org.yian.homes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people enter about a home, in the groups in which they think of it. */
@Serdeable
@Introspected
record HomeProfile(
        @NotBlank @Size(min = 2, max = 100) String name,
        @NotNull Operator operator,
        @Nullable LocalDate openedOn,
        @NotNull @Valid Place place,
        @NotNull @Valid Contact contact,
        @NotNull @Valid Registration registration,
        @NotNull @Valid Facilities facilities,
        @NotNull @Valid Fire fire) {

    /** A phone number as people write it. */
    static final String PHONE = "[0-9+][0-9 ()-]{4,28}[0-9]";

    HomeProfile withContact(Contact other) {
        return new HomeProfile(name, operator, openedOn, place, other, registration, facilities, fire);
    }

    HomeProfile withFacilities(Facilities other) {
        return new HomeProfile(name, operator, openedOn, place, contact, registration, other, fire);
    }

    /** The same with texts as they are kept: no blanks around them, null in place of nothing. */
    HomeProfile tidied() {
        return new HomeProfile(
                name.strip(),
                operator,
                openedOn,
                new Place(
                        place.cityCode,
                        tidy(place.countyCode),
                        tidy(place.townshipCode),
                        place.address.strip(),
                        place.longitude,
                        place.latitude),
                new Contact(tidy(contact.phone), tidy(contact.personInCharge), tidy(contact.personInChargePhone)),
                new Registration(
                        registration.approvalStatus,
                        tidy(registration.approvalNumber),
                        registration.approvalDate,
                        registration.legalPersonRegistered,
                        tidy(registration.creditCode),
                        registration.validUntil),
                facilities,
                new Fire(
                        fire.status,
                        tidy(fire.documentNumber),
                        fire.checkedOn,
                        fire.smokeDetectors,
                        fire.sprinklers,
                        tidy(fire.compensatingMeasures)));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * @param countyCode null where the city has no counties
     * @param longitude degrees east, WGS 84
     * @param latitude degrees north, WGS 84
     */
    @Serdeable
    @Introspected
    record Place(
            @NotBlank @Size(max = 12) String cityCode,
            @Nullable @Size(max = 12) String countyCode,
            @Nullable @Size(max = 12) String townshipCode,
            @NotBlank @Size(max = 200) String address,
            @Nullable @Digits(integer = 3, fraction = 6) BigDecimal longitude,
            @Nullable @Digits(integer = 3, fraction = 6) BigDecimal latitude) {}

    /**
     * @param phone the home's own number
     * @param personInCharge who answers for the home
     */
    @Serdeable
    @Introspected
    record Contact(
            @Nullable @Pattern(regexp = PHONE) String phone,
            @Nullable @Size(max = 60) String personInCharge,
            @Nullable @Pattern(regexp = PHONE) String personInChargePhone) {}

    /** The approval by the establishment authority and the registration as a legal person. */
    @Serdeable
    @Introspected
    record Registration(
            @NotNull ApprovalStatus approvalStatus,
            @Nullable @Size(max = 60) String approvalNumber,
            @Nullable LocalDate approvalDate,
            boolean legalPersonRegistered,
            @Nullable @Size(max = 18) String creditCode,
            @Nullable LocalDate validUntil) {}

    /** @param floorArea square metres */
    @Serdeable
    @Introspected
    record Facilities(
            @Nullable @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal floorArea,
            @Nullable @Min(1900) @Max(2100) Integer buildingYear,
            @Nullable @Min(1) @Max(99) Integer storeys,
            boolean canteen,
            boolean clinic,
            boolean bathingRoom,
            boolean activityRoom,
            boolean centralHeating,
            boolean barrierFree) {}

    /** @param compensatingMeasures what keeps people safe where the building cannot be upgraded */
    @Serdeable
    @Introspected
    record Fire(
            @NotNull FireStatus status,
            @Nullable @Size(max = 60) String documentNumber,
            @Nullable LocalDate checkedOn,
            boolean smokeDetectors,
            boolean sprinklers,
            @Nullable @Size(max = 1000) String compensatingMeasures) {}
}
