@NullMarked
package org.yian.reporting;

import org.jspecify.annotations.NullMarked;
