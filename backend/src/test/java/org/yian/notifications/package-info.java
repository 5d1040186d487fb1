@NullMarked
package org.yian.notifications;

import org.jspecify.annotations.NullMarked;
