package org.yian.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yian.platform.ProblemException;

/** Looks into an uploaded file before it is read: it must be an XLSX by its content, and not unpack without bounds. */
final class ZipGuard {

    private static final long MOST_UNPACKED_BYTES = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;

    private ZipGuard() {}

    /** @throws ProblemException when it is no XLSX, or too large once unpacked */
    static void admit(byte[] file) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES || names.size() > MOST_ENTRIES) {
                        throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_LARGE);
                    }
                }
            }
        } catch (IOException broken) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
        }
    }
}
