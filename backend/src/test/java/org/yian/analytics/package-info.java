@NullMarked
package org.yian.analytics;

import org.jspecify.annotations.NullMarked;
