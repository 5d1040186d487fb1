/** People who sign in: their accounts, sessions, passwords, and who may inspect. */
@NullMarked
package org.yian.accounts;

import org.jspecify.annotations.NullMarked;
