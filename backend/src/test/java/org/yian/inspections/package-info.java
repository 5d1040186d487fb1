@NullMarked
package org.yian.inspections;

import org.jspecify.annotations.NullMarked;
