@NullMarked
package org.yian.devices;

import org.jspecify.annotations.NullMarked;
