package org.yian.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Up to three photos beside each other. */
public record PhotoRow(byte @Nullable [] first, byte @Nullable [] second, byte @Nullable [] third, String caption) {

    private static final int COLUMNS = 3;

    public static List<PhotoRow> of(List<byte[]> photos) {
        List<PhotoRow> rows = new ArrayList<>();
        for (int start = 0; start < photos.size(); start += COLUMNS) {
            int end = Math.min(start + COLUMNS, photos.size());
            String caption = end - start == 1 ? "照片 " + end : "照片 " + (start + 1) + " 至 " + end;
            rows.add(new PhotoRow(at(photos, start), at(photos, start + 1), at(photos, start + 2), caption));
        }
        return rows;
    }

    private static byte @Nullable [] at(List<byte[]> photos, int index) {
        return index < photos.size() ? photos.get(index) : null;
    }
}
