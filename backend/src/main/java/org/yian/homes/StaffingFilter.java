package org.yian.homes;

import org.yian.platform.SqlFragment;

/** What to look for in the staffing of homes. */
enum StaffingFilter {
    BELOW_TARGET,
    MET,
    THREE_OR_FEWER,
    NO_PROFESSIONAL_CARE;

    /**
     * The condition on the table {@code home_figures} by the alias {@code f}; in whole numbers the same as
     * {@link StaffingTarget#shortfall}.
     */
    SqlFragment condition(StaffingTarget target) {
        return switch (this) {
            case BELOW_TARGET ->
                SqlFragment.of("f.managers < 1 OR f.managers * ? < f.residents", target.residentsPerManager());
            case MET ->
                SqlFragment.of("f.managers >= 1 AND f.managers * ? >= f.residents", target.residentsPerManager());
            case THREE_OR_FEWER -> SqlFragment.of("f.managers <= 3");
            case NO_PROFESSIONAL_CARE -> SqlFragment.of("f.professional_care_workers = 0");
        };
    }
}
