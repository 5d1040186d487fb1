package org.yian.attachments;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.yian.platform.ProblemException;

/** Pictures drawn smaller: when they are first asked for, and kept beside the file. */
@Singleton
final class Renditions {

    private final AttachmentStore store;
    private final Images images;

    Renditions(AttachmentStore store, Images images) {
        this.store = store;
        this.images = images;
    }

    /**
     * A JPEG of a picture.
     *
     * @throws ProblemException 404 for what is no picture
     */
    byte[] of(Attachment file, Rendition rendition) {
        if (!file.view().image()) {
            throw ProblemException.notFound();
        }
        String key = rendition.key(file.sha256());
        return store.get(key).orElseGet(() -> {
            byte[] whole = store.get(file.sha256()).orElseThrow(ProblemException::notFound);
            byte[] small = images.smaller(whole, rendition);
            store.put(key, small);
            return small;
        });
    }

    /** The keys of all that may have been kept of a file. */
    static List<String> keys(String sha256) {
        return Arrays.stream(Rendition.values())
                .map(rendition -> rendition.key(sha256))
                .toList();
    }
}
