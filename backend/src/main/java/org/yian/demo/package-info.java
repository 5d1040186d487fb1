/**
 * The demonstration province: invented homes, persons, inspections and items, the same at every load but for dates, which
 * count back from the day of loading. It writes tables in bulk, past the use cases; nothing depends on it.
 */
@NullMarked
package org.yian.demo;

import org.jspecify.annotations.NullMarked;
