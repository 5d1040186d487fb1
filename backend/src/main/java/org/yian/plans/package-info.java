/** One plan per home (一院一方案): what a home means to do about all that is open, approved by the county. */
@NullMarked
package org.yian.plans;

import org.jspecify.annotations.NullMarked;
