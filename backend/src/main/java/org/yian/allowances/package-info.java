/** The monthly allowance of the supported persons: computed, approved, posted once; and what was paid too much claimed back. */
@NullMarked
package org.yian.allowances;

import org.jspecify.annotations.NullMarked;
