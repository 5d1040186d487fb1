/** Leave, and who is in the house: roll calls and what they show (domain.md section 4). */
@NullMarked
package org.yian.presence;

import org.jspecify.annotations.NullMarked;
