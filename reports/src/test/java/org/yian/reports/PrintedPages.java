package org.yian.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what a PDF says. */
final class PrintedPages {

    private PrintedPages() {}

    /** Kept for people who want to look at the pages. */
    static byte[] keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "samples"));
        Files.write(folder.resolve(name), file);
        return file;
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        }
    }
}
