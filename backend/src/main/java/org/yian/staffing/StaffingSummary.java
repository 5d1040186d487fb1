package org.yian.staffing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The staffing of all homes in use in the caller's scope.
 *
 * @param residentsPerManager the ratio in force
 * @param months the last twelve, the oldest first
 */
@Serdeable
record StaffingSummary(int residentsPerManager, Staffing total, List<StaffingMonth> months) {}
