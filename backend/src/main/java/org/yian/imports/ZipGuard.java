package org.yian.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yian.platform.ProblemException;

/** Looks into an uploaded file before it is read: it must be an XLSX by its content, and not unpack without bounds. */
final class ZipGuard {

    private static final long MOST_UNPACKED_BYTES = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;

    private ZipGuard() {}

    /** @throws ProblemException when it is no XLSX, or too large once unpacked */
    static void admit(byte[] file) {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            long unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                unpacked += size(zip, entry, MOST_UNPACKED_BYTES - unpacked);
                if (unpacked > MOST_UNPACKED_BYTES || names.size() > MOST_ENTRIES) {
                    throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        }
    }

    /** How much an entry unpacks to, read and not believed; counting ends once it is more than allowed. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long allowed) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0 && unpacked <= allowed; read = content.read(buffer)) {
                unpacked += read;
            }
        }
        return unpacked;
    }
}
