/** Deaths: filed by the home, noted by the township, verified by the county (domain.md section 7). */
@NullMarked
package org.yian.deaths;

import org.jspecify.annotations.NullMarked;
