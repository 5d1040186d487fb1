package org.yian.inspections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the inspection record and the rectification notice tell. */
public record InspectionRecord(InspectionView inspection, List<RecordedItem> items) {

    /**
     * One item of the checklist with what was found.
     *
     * @param answer null when it was not answered yet
     */
    public record RecordedItem(ChecklistItem item, @Nullable AnswerView answer, List<PhotoView> photos) {

        public boolean failed() {
            return answer != null && answer.result() == AnswerResult.FAIL;
        }
    }
}
