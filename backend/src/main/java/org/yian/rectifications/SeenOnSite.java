package org.yian.rectifications;

import java.util.Collection;
import java.util.Map;

/** How inspectors saw items again, which the inspections keep. */
public interface SeenOnSite {

    /**
     * By item what was seen last.
     *
     * @param itemIds that the reader was found to see
     */
    Map<Long, FireItem.Seen> last(Collection<Long> itemIds);
}
