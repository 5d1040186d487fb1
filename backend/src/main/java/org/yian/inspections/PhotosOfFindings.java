package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.yian.rectifications.FindingPhotos;

/** Gives the ledger the photos of its findings. */
@Singleton
class PhotosOfFindings implements FindingPhotos {

    private final EvidenceRepository evidence;

    PhotosOfFindings(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<UUID> of(UUID inspectionId, String itemCode) {
        return evidence.photos(inspectionId).stream()
                .filter(photo -> photo.itemCode().equals(itemCode))
                .map(PhotoView::attachmentId)
                .toList();
    }
}
