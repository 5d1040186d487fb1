package org.yian.rectifications;

import java.util.List;
import java.util.UUID;

/** The photos of a finding, which the inspection keeps. */
public interface FindingPhotos {

    /** The files of the photos at an item of an inspection, in the order in which they were taken. */
    List<UUID> of(UUID inspectionId, String itemCode);
}
