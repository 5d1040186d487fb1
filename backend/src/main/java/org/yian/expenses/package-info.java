/** What homes spend: entered by one person, approved by another, posted to the books. */
@NullMarked
package org.yian.expenses;

import org.jspecify.annotations.NullMarked;
