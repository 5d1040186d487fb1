/** Who changed or unmasked what, when and from where; chained by hash. */
@NullMarked
package org.yian.audit;

import org.jspecify.annotations.NullMarked;
