/** The server's half of the keys that encrypt what lies on devices without a network (decision 17). */
@NullMarked
package org.yian.devices;

import org.jspecify.annotations.NullMarked;
