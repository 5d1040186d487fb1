/** Assessments of self-care, which decide the tier of a person (domain.md section 3). */
@NullMarked
package org.yian.assessments;

import org.jspecify.annotations.NullMarked;
