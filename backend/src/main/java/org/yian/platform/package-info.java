/** What every feature stands on: who acts and in which scope, problems, paging, SQL, transactions, the clock, the embedded database. */
@NullMarked
package org.yian.platform;

import org.jspecify.annotations.NullMarked;
