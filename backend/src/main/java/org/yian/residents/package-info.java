/** The supported persons: their identity numbers are validated, encrypted, and found by keyed hash. */
@NullMarked
package org.yian.residents;

import org.jspecify.annotations.NullMarked;
