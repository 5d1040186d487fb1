/** Lists as XLSX files. */
@NullMarked
package org.yian.spreadsheets;

import org.jspecify.annotations.NullMarked;
