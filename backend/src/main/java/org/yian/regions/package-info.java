/** The administrative divisions: province, cities, counties, townships. */
@NullMarked
package org.yian.regions;

import org.jspecify.annotations.NullMarked;
