/** What homes make public: the monthly statement of their money (财务公开). */
@NullMarked
package org.yian.disclosure;

import org.jspecify.annotations.NullMarked;
