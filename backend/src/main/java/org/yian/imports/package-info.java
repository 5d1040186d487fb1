/** Files read for import: shown row by row with what is wrong, and imported whole once a person confirms. */
@NullMarked
package org.yian.imports;

import org.jspecify.annotations.NullMarked;
