@NullMarked
package org.yian.imports;

import org.jspecify.annotations.NullMarked;
