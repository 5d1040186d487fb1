package org.yian.imports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.yian.platform.Messages;
import org.yian.spreadsheets.Spreadsheet;

/** The file that people fill in: the titles of a kind, required ones with a star, and one example row to overwrite. */
@Singleton
public class ImportTemplate {

    private static final int EMPTY_ROWS = 500;

    private final Messages messages;

    ImportTemplate(Messages messages) {
        this.messages = messages;
    }

    public byte[] of(ImportKind kind, Locale locale, String sheetName) {
        Spreadsheet<List<ImportColumn>> sheet =
                Spreadsheet.<List<ImportColumn>>named(sheetName).withEmptyTextRows(EMPTY_ROWS);
        for (int index = 0; index < kind.columns().size(); index++) {
            ImportColumn column = kind.columns().get(index);
            String title = messages.text(locale, column.titleKey()) + (column.required() ? "*" : "");
            int position = index;
            sheet.text(title, 16, columns -> columns.get(position).example());
        }
        return sheet.write(rows -> rows.accept(kind.columns()));
    }
}
