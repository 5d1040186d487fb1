/** Brings the data of other features and the templates of the reports module together. */
@NullMarked
package org.yian.reporting;

import org.jspecify.annotations.NullMarked;
