/** The books of the homes: sources, what they may pay, entries that are never changed, balances. */
@NullMarked
package org.yian.funds;

import org.jspecify.annotations.NullMarked;
