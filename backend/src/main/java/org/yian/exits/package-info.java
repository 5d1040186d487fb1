/** The end of support other than by death, and transfers between homes (domain.md section 4; Measures 2021, art. 24 to 26). */
@NullMarked
package org.yian.exits;

import org.jspecify.annotations.NullMarked;
