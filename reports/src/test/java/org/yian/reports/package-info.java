@NullMarked
package org.yian.reports;

import org.jspecify.annotations.NullMarked;
