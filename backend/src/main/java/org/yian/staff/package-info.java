/** The people who work in homes: posts, employment, certificates. */
@NullMarked
package org.yian.staff;

import org.jspecify.annotations.NullMarked;
