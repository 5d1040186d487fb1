package org.yian.deathlists;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.imports.ImportBatch;
import org.yian.imports.ImportKind;
import org.yian.imports.ImportPreview;
import org.yian.imports.ImportRowView;
import org.yian.imports.Imports;
import org.yian.platform.Actor;
import org.yian.platform.Messages;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;
import org.yian.residents.PersonalDataCipher;
import org.yian.residents.RosterCipher;

/** Imports lists of the dead, and matches them with the persons in the caller's scope. */
@Singleton
class DeathLists {

    private final Imports imports;
    private final DeathListRepository repository;
    private final MatchRepository matches;
    private final Matching matching;
    private final PersonalDataCipher cipher;
    private final RosterCipher rows;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    DeathLists(
            Imports imports,
            DeathListRepository repository,
            MatchRepository matches,
            Matching matching,
            PersonalDataCipher cipher,
            RosterCipher rows,
            Messages messages,
            AuditLog audit,
            Clock clock) {
        this.imports = imports;
        this.repository = repository;
        this.matches = matches;
        this.matching = matching;
        this.cipher = cipher;
        this.rows = rows;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<DeathListView> list(Actor actor, PageQuery page) {
        return repository.page(actor.scope(), page);
    }

    ImportKind file(DeathListKind kind) {
        return file(kind, "");
    }

    private ImportKind file(DeathListKind kind, String fileName) {
        return new DeathListFile(kind, rows, messages, clock, (actor, of, lines) -> enter(actor, of, fileName, lines));
    }

    ImportBatch read(Actor actor, DeathListKind kind, String fileName, byte[] file) {
        return imports.read(actor, file(kind), fileName, file);
    }

    ImportPreview preview(Actor actor, UUID id) {
        return imports.preview(actor, file(actor, id), id);
    }

    Page<ImportRowView> rows(Actor actor, UUID id, @Nullable Boolean bad, PageQuery page) {
        return imports.rows(actor, file(actor, id), id, bad, page);
    }

    /** Takes all rows in, or none while one is bad, and matches the lists with the caller's persons. */
    ImportBatch confirm(Actor actor, UUID id) {
        return imports.confirm(actor, file(actor, id), id, List.of());
    }

    void discard(Actor actor, UUID id) {
        imports.discard(actor, file(actor, id), id);
    }

    private ImportKind file(Actor actor, UUID id) {
        ImportBatch batch = imports.find(actor, id);
        for (DeathListKind kind : DeathListKind.values()) {
            if (kind.importName().equals(batch.kind())) {
                return file(kind, batch.fileName());
            }
        }
        throw ProblemException.notFound();
    }

    private void enter(Actor actor, DeathListKind kind, String fileName, List<DeathListLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Map<ByteBuffer, Matching.Words> words = new HashMap<>();
        List<DeathListRepository.Entry> entries = lines.stream()
                .map(line -> {
                    byte[] hash =
                            cipher.hash(Objects.requireNonNull(line.identity()).value());
                    words.put(ByteBuffer.wrap(hash), new Matching.Words(line.name(), line.remark()));
                    return new DeathListRepository.Entry(
                            hash, matching.nameHash(line.name()), Objects.requireNonNull(line.diedOn()));
                })
                .toList();
        long id = repository.insert(actor, kind, fileName, entries);
        Matching.Outcome outcome = matching.match(actor, matches.inScope(actor), new Matching.Text(id, words));
        audit.record(
                actor,
                AuditEntry.of("death-list.import", "death-list", id, fileName)
                        .changed(null, new Imported(kind, entries.size(), outcome.persons(), outcome.findings())));
    }

    /** What the audit log keeps of a list. */
    @Serdeable
    record Imported(DeathListKind kind, int rows, int persons, int newFindings) {}

    /** Compares all lists once more with the persons in the caller's scope. */
    @UseCase
    Matching.Outcome matchAgain(Actor actor) {
        Matching.Outcome outcome = matching.match(actor, matches.inScope(actor), Matching.Text.NONE);
        audit.record(
                actor,
                AuditEntry.of("death-list.match", "death-list", "-", null)
                        .inRegion(actor.scope().regionCode())
                        .changed(null, outcome));
        return outcome;
    }
}
