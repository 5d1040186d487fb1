/**
 * Which home is inspected when and by whom: plans and their visits, notices, random draws of homes and inspectors, conflicts
 * of interest, and which homes were not seen for how long (domain rules section 9).
 */
@NullMarked
package org.yian.inspectionplans;

import org.jspecify.annotations.NullMarked;
