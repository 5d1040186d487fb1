package org.yian.homes;

/**
 * How many managers a home must have: one for every so many residents begun, and never none (domain rules section 8).
 *
 * @param residentsPerManager the policy parameter {@code staffing.residents-per-manager}
 */
public record StaffingTarget(int residentsPerManager) {

    /** The code of the policy parameter. */
    public static final String PARAMETER = "staffing.residents-per-manager";

    public StaffingTarget {
        if (residentsPerManager < 1) {
            throw new IllegalArgumentException("residents per manager: " + residentsPerManager);
        }
    }

    public int required(int residents) {
        return Math.max(1, (residents + residentsPerManager - 1) / residentsPerManager);
    }

    /** How many managers are missing, 0 when the target is met. */
    public int shortfall(int residents, int managers) {
        return Math.max(0, required(residents) - managers);
    }
}
