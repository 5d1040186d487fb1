@NullMarked
package org.yian.inspectionplans;

import org.jspecify.annotations.NullMarked;
