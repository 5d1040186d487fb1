@NullMarked
package org.yian.plans;

import org.jspecify.annotations.NullMarked;
