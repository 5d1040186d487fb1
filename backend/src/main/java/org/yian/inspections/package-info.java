/** Checklists and the inspections made with them: answers, photos, signatures, score and grade (domain rules section 9). */
@NullMarked
package org.yian.inspections;

import org.jspecify.annotations.NullMarked;
