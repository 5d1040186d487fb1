@NullMarked
package org.yian.spreadsheets;

import org.jspecify.annotations.NullMarked;
