/** Incidents, night rounds and duty handovers: what happens in a house, kept as evidence. */
@NullMarked
package org.yian.care;

import org.jspecify.annotations.NullMarked;
