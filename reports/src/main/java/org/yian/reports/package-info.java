/** The printed reports: templates compiled in the build, fonts, and one record of data for each report. */
@NullMarked
package org.yian.reports;

import org.jspecify.annotations.NullMarked;
