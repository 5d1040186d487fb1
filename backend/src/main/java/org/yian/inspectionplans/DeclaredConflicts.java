package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.util.Set;
import org.yian.accounts.InspectorObjection;

/** Who has declared a conflict of interest neither draws, plans nor makes an inspection of the home. */
@Singleton
class DeclaredConflicts implements InspectorObjection {

    private final ConflictRepository conflicts;

    DeclaredConflicts(ConflictRepository conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Set<Long> against(long homeId) {
        return Set.copyOf(conflicts.against(homeId));
    }
}
