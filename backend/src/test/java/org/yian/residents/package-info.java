@NullMarked
package org.yian.residents;

import org.jspecify.annotations.NullMarked;
