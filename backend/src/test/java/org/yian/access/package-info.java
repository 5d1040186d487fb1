/** Who may call what: every route of the running application with every role. */
@NullMarked
package org.yian.access;

import org.jspecify.annotations.NullMarked;
