package org.yian.inspections;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Published checklists; kept in memory, for they never change. */
@Singleton
class ChecklistService {

    private final ChecklistRepository repository;
    private final Map<Long, List<ChecklistItem>> items = new ConcurrentHashMap<>();

    ChecklistService(ChecklistRepository repository) {
        this.repository = repository;
    }

    @UseCase(readOnly = true)
    public List<ChecklistSummary> published() {
        return repository.published();
    }

    /** The version that a new inspection is made with. */
    @UseCase(readOnly = true)
    public long newest() {
        return repository.published().stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound)
                .versionId();
    }

    @UseCase(readOnly = true)
    public ChecklistView view(long versionId) {
        ChecklistSummary summary = repository.published().stream()
                .filter(version -> version.versionId() == versionId)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return new ChecklistView(summary, items(versionId));
    }

    /** The items of a published version, in order; none when there is no such version. */
    @UseCase(readOnly = true)
    public List<ChecklistItem> items(long versionId) {
        List<ChecklistItem> known = items.get(versionId);
        if (known != null) {
            return known;
        }
        List<ChecklistItem> read = repository.items(versionId);
        if (!read.isEmpty()) {
            items.put(versionId, read);
        }
        return read;
    }
}
