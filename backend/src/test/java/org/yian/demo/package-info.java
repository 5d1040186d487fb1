@NullMarked
package org.yian.demo;

import org.jspecify.annotations.NullMarked;
