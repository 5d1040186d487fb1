package org.yian.imports;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Text with commas, semicolons or tabs. What is valid UTF-8 is UTF-8, with or without a byte order mark; anything else is
 * GB18030, which old Excel writes in China and which holds GBK and GB2312.
 */
@Singleton
class CsvFormat implements TableFormat {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SNIFFED = 4096;
    private static final char QUOTE = '"';

    /** Text, and no web page that calls itself a spreadsheet. */
    @Override
    public boolean recognises(byte[] file) {
        for (int index = 0; index < Math.min(file.length, SNIFFED); index++) {
            if (file[index] >= 0 && file[index] < ' ' && "\t\r\n\f".indexOf(file[index]) < 0) {
                return false;
            }
        }
        String text = text(file);
        return text != null && !text.isBlank() && !text.stripLeading().startsWith("<");
    }

    @Override
    public void read(byte[] file, Consumer<TableRow> rows) {
        String text = text(file);
        if (text != null) {
            read(text, separator(text), rows);
        }
    }

    private static @Nullable String text(byte[] file) {
        String utf8 = decoded(file, StandardCharsets.UTF_8);
        String text = utf8 == null ? decoded(file, GB18030) : utf8;
        return text != null && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    /** The one that the first lines have most of. */
    private static char separator(String text) {
        String beginning = text.substring(0, Math.min(text.length(), SNIFFED));
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(beginning, candidate) > count(beginning, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static void read(String text, char separator, Consumer<TableRow> rows) {
        List<TableCell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (quoted) {
                boolean doubled = character == QUOTE && index + 1 < text.length() && text.charAt(index + 1) == QUOTE;
                if (character != QUOTE || doubled) {
                    cell.append(character);
                    index += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (character == QUOTE && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (character == separator) {
                end(cells, cell);
            } else if (character == '\n') {
                end(cells, cell);
                rows.accept(new TableRow(number, List.copyOf(cells)));
                number++;
                cells.clear();
            } else {
                cell.append(character);
            }
        }
        end(cells, cell);
        rows.accept(new TableRow(number, List.copyOf(cells)));
    }

    /** Excel keeps long numbers whole when they are written {@code ="620702…"} or with a leading apostrophe. */
    private static void end(List<TableCell> cells, StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
        if (cells.size() < MOST_COLUMNS) {
            cells.add(TableCell.text(text.startsWith("'") ? text.substring(1) : text));
        }
    }
}
