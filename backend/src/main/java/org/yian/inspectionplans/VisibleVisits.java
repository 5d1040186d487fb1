package org.yian.inspectionplans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yian.platform.Actor;
import org.yian.platform.Scope;
import org.yian.platform.SqlFragment;

/**
 * Who may know of which planned visit (domain.md section 9). An unannounced visit and a case inspection are known to the
 * office that plans them, the offices above it and the inspectors who go, and to nobody below: neither the home, nor its
 * township, nor a county that a higher office comes to see. The home and its township know of the others what the notice
 * told them, from the day on which they have it.
 */
final class VisibleVisits {

    private VisibleVisits() {}

    /** The condition for the tables {@code home h} and {@code planned_visit v}. */
    static SqlFragment to(Actor actor, LocalDate today) {
        SqlFragment homes = actor.scope().homes("h");
        return switch (actor.role()) {
            case PROVINCE, AUDITOR -> homes;
            case CITY, COUNTY -> {
                String notHigher = actor.scope().level() == Scope.Level.CITY
                        ? "v.office_level <> 'PROVINCE'"
                        : "v.office_level = 'COUNTY'";
                yield and(
                        homes,
                        "v.kind NOT IN ('UNANNOUNCED', 'CASE') OR " + notHigher
                                + " OR EXISTS (SELECT 1 FROM planned_visit_inspector p"
                                + " WHERE p.visit_id = v.id AND p.account_id = ?)",
                        actor.accountId());
            }
            case DIRECTOR, TOWNSHIP -> and(homes, "v.kind NOT IN ('UNANNOUNCED', 'CASE') AND v.notice_on <= ?", today);
            default -> SqlFragment.of("1 = 0");
        };
    }

    private static SqlFragment and(SqlFragment homes, String condition, Object value) {
        List<Object> values = new ArrayList<>(homes.values());
        values.add(value);
        return new SqlFragment("(" + homes.sql() + ") AND (" + condition + ")", values);
    }
}
