@NullMarked
package org.yian.training;

import org.jspecify.annotations.NullMarked;
