/** What people are told: inside the system, and by the channels outside that they chose. Knows nothing of what it tells. */
@NullMarked
package org.yian.notifications;

import org.jspecify.annotations.NullMarked;
