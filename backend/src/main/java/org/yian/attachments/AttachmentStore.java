package org.yian.attachments;

import java.time.Instant;
import java.util.Optional;

/** Where the bytes lie, by key. A folder today; an object store can take its place. */
interface AttachmentStore {

    /** Keeps the bytes under the key, for good once it returns. What is there under the key already is the same content. */
    void put(String key, byte[] content);

    Optional<byte[]> get(String key);

    /** Removes what was last put before the given moment; what came later is about to be used again and stays. */
    void removeOlder(String key, Instant moment);
}
