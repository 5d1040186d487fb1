/** The figures of a scope, the map's figures by region, and what needs doing. Reads only. */
@NullMarked
package org.yian.overview;

import org.jspecify.annotations.NullMarked;
