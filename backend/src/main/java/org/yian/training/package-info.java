/** Trainings that the offices of the province, cities and counties hold for the staff of homes. */
@NullMarked
package org.yian.training;

import org.jspecify.annotations.NullMarked;
