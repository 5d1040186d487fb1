@NullMarked
package org.yian.attachments;

import org.jspecify.annotations.NullMarked;
