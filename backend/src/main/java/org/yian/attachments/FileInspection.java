package org.yian.attachments;

import jakarta.inject.Singleton;
import java.util.List;
import org.apache.tika.Tika;
import org.yian.platform.ProblemException;

/** Decides by content, never by name, what a file is, and whether it is let in. */
@Singleton
final class FileInspection {

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String PDF = "application/pdf";

    private static final List<String> ALLOWED = List.of(JPEG, PNG, PDF);

    private final Tika tika = new Tika();

    /**
     * The media type of the content.
     *
     * @throws ProblemException {@code file-type-refused} when it is none of JPEG, PNG and PDF
     */
    String mediaType(byte[] content) {
        if (content.length == 0) {
            throw new ProblemException(AttachmentProblem.FILE_UNREADABLE).violation("file", "attachments.empty");
        }
        String found = tika.detect(content);
        if (!ALLOWED.contains(found)) {
            throw new ProblemException(AttachmentProblem.FILE_TYPE_REFUSED, found)
                    .violation("file", "attachments.type", found);
        }
        return found;
    }
}
