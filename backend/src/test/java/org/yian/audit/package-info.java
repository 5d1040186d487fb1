@NullMarked
package org.yian.audit;

import org.jspecify.annotations.NullMarked;
