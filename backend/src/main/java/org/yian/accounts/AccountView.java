package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Role;
import org.yian.platform.Row;
import org.yian.regions.RegionName;

/**
 * An account as those who manage it see it.
 *
 * @param region for the administration's accounts: where they may act
 * @param homeId for a home's own people
 * @param lawEnforcementNumber number of the certificate (执法证号) of who may inspect
 * @param mustChangePassword whether the initial password is still to be changed
 */
@Serdeable
record AccountView(
        long id,
        String username,
        String displayName,
        Role role,
        @Nullable RegionName region,
        @Nullable Long homeId,
        @Nullable String homeName,
        @Nullable String lawEnforcementNumber,
        @Nullable String phone,
        boolean active,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt,
        Instant createdAt,
        int version) {

    /** What {@link #of} reads, from {@link Account#TABLES}. */
    static final String COLUMNS =
            """
            a.id, a.username, a.display_name, a.role, r.code AS region_code, r.name AS region_name, r.name_en AS region_name_en,
            a.home_id, h.name AS home_name, a.law_enforcement_number, a.phone, a.active, a.must_change_password,
            a.last_login_at, a.created_at, a.version""";

    static AccountView of(Row row) {
        String regionCode = row.textOrNull("region_code");
        return new AccountView(
                row.number("id"),
                row.text("username"),
                row.text("display_name"),
                row.choice("role", Role.class),
                regionCode == null
                        ? null
                        : new RegionName(regionCode, row.text("region_name"), row.text("region_name_en")),
                row.numberOrNull("home_id"),
                row.textOrNull("home_name"),
                row.textOrNull("law_enforcement_number"),
                row.textOrNull("phone"),
                row.flag("active"),
                row.flag("must_change_password"),
                row.momentOrNull("last_login_at"),
                row.moment("created_at"),
                row.integer("version"));
    }

    @Nullable
    String regionCode() {
        return region == null ? null : region.code();
    }

    /** What the audit log keeps of it. */
    State state() {
        return new State(displayName, role, regionCode(), homeId, lawEnforcementNumber, phone, active);
    }

    /** The part of an account that people edit. */
    @Serdeable
    record State(
            String displayName,
            Role role,
            @Nullable String regionCode,
            @Nullable Long homeId,
            @Nullable String lawEnforcementNumber,
            @Nullable String phone,
            boolean active) {}
}
