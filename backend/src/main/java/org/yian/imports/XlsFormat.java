package org.yian.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yian.platform.ProblemException;

/**
 * The files of Excel 97 to 2003, read record by record, so that a file never stands in memory as a whole workbook. Older
 * ones, whose texts have a code page of their own, and locked ones are refused with the way out.
 */
@Singleton
class XlsFormat implements TableFormat {

    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** The first bytes of a bare workbook of Excel 2 to 4 or 5, outside of any container. */
    private static final byte[] BARE = {0x09};

    @Override
    public boolean recognises(byte[] file) {
        return begins(file, SIGNATURE) || (begins(file, BARE) && file.length > 8 && file[1] % 2 == 0 && file[1] <= 8);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    @Override
    public void read(byte[] file, Consumer<TableRow> rows) throws IOException {
        if (!begins(file, SIGNATURE)) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_OLD);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_LOCKED);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                read(root, rows);
            } else if (root.hasEntryCaseInsensitive("Book")) {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_OLD);
            } else {
                throw new ProblemException(ImportFileProblem.IMPORT_FILE_NOT_XLSX);
            }
        }
    }

    private static void read(DirectoryNode root, Consumer<TableRow> rows) throws IOException {
        XlsRows records = new XlsRows(rows);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records.listener());
        try (InputStream workbook = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
            new HSSFEventFactory().abortableProcessEvents(request, workbook);
        } catch (EncryptedDocumentException locked) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_LOCKED);
        } catch (OldExcelFormatException old) {
            throw new ProblemException(ImportFileProblem.IMPORT_FILE_TOO_OLD);
        } catch (HSSFUserException unreadable) {
            throw new IOException(unreadable);
        }
        records.end();
    }
}
