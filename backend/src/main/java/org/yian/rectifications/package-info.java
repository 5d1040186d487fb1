/** The rectification ledger (整治台账): what must be put right, until it is closed item by item (整治销号). */
@NullMarked
package org.yian.rectifications;

import org.jspecify.annotations.NullMarked;
