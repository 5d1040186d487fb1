/** Living and care standards: who publishes what from when, what is in force, and what a month of it is. */
@NullMarked
package org.yian.standards;

import org.jspecify.annotations.NullMarked;
