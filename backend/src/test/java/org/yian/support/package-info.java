@NullMarked
package org.yian.support;

import org.jspecify.annotations.NullMarked;
