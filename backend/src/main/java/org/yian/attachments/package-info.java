/** Uploaded photos and documents: checked, freed of hidden data, kept outside the database under their SHA-256. */
@NullMarked
package org.yian.attachments;

import org.jspecify.annotations.NullMarked;
