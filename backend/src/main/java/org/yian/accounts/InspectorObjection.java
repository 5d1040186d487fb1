package org.yian.accounts;

import java.util.Set;

/** Another feature's reason why somebody must not inspect a home. */
public interface InspectorObjection {

    /** The accounts that must not begin an inspection of the home, nor join one. */
    Set<Long> against(long homeId);
}
