@NullMarked
package org.yian.deathlists;

import org.jspecify.annotations.NullMarked;
