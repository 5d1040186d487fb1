/**
 * Lists of the dead from other offices, matched with the supported persons by the keyed hash of the identity number, and what
 * they tell against our own data (domain.md section 7).
 */
@NullMarked
package org.yian.deathlists;

import org.jspecify.annotations.NullMarked;
