/** How many people work in homes against how many should (domain rules section 8). */
@NullMarked
package org.yian.staffing;

import org.jspecify.annotations.NullMarked;
