@NullMarked
package org.yian.accounts;

import org.jspecify.annotations.NullMarked;
