package org.yian.inspections;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.Database;
import org.yian.platform.Role;
import org.yian.platform.Scope;

/** Officers and inspections for tests. */
@Singleton
class InspectionScene {

    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Database database;
    private final InspectionService inspections;
    private final AnswerService answers;
    private final ChecklistService checklists;
    private final EvidenceRepository evidence;

    InspectionScene(
            Database database,
            InspectionService inspections,
            AnswerService answers,
            ChecklistService checklists,
            EvidenceRepository evidence) {
        this.database = database;
        this.inspections = inspections;
        this.answers = answers;
        this.checklists = checklists;
        this.evidence = evidence;
    }

    /** An officer with a law-enforcement number. */
    Actor officer(Role role, String region) {
        return person(role, region, "621" + NUMBER.incrementAndGet());
    }

    Actor person(Role role, String region, @Nullable String lawEnforcementNumber) {
        String username = "officer" + NUMBER.incrementAndGet();
        String name = "检查员" + NUMBER.get();
        long id = database.insert(
                """
                INSERT INTO account (username, password_hash, display_name, role, region_code, law_enforcement_number)
                VALUES (?, 'x', ?, ?, ?, ?)
                """,
                username,
                name,
                role,
                region,
                lawEnforcementNumber);
        Scope.Level level =
                switch (role) {
                    case CITY -> Scope.Level.CITY;
                    case PROVINCE -> Scope.Level.PROVINCE;
                    default -> Scope.Level.COUNTY;
                };
        return new Actor(id, username, name, role, Scope.region(level, region), "127.0.0.1", Locale.SIMPLIFIED_CHINESE);
    }

    static InspectionRequest request(long homeId, @Nullable Integer version, Actor... inspectors) {
        return new InspectionRequest(
                homeId,
                InspectionKind.ROUTINE,
                DAY,
                null,
                List.of(inspectors).stream().map(Actor::accountId).toList(),
                "李建国",
                null,
                version);
    }

    UUID begun(long homeId, Actor... inspectors) {
        UUID id = UUID.randomUUID();
        inspections.save(inspectors[0], id, request(homeId, null, inspectors));
        return id;
    }

    List<ChecklistItem> items() {
        return checklists.items(checklists.newest());
    }

    /** Answers every item with PASS. */
    void passAll(Actor inspector, UUID id) {
        for (ChecklistItem item : items()) {
            answers.save(inspector, id, item.code(), pass(null));
        }
    }

    /** Signs for all, straight in the database. */
    void signAll(UUID id, Actor... inspectors) {
        for (Actor inspector : inspectors) {
            evidence.insertSignature(id, signature(SigningParty.INSPECTOR, inspector.accountId(), inspector));
        }
        evidence.insertSignature(id, signature(SigningParty.HOME, null, inspectors[0]));
    }

    static AnswerRequest pass(@Nullable Integer version) {
        return new AnswerRequest(AnswerResult.PASS, null, null, null, null, null, version);
    }

    static AnswerRequest fail(@Nullable String note, @Nullable Integer version) {
        return new AnswerRequest(AnswerResult.FAIL, note, null, "更换", "立即停用", "李建国", version);
    }

    private SignatureView signature(SigningParty party, @Nullable Long accountId, Actor uploader) {
        UUID picture = UUID.randomUUID();
        database.change(
                """
                INSERT INTO attachment (id, sha256, media_type, size_bytes, original_name, uploaded_by, uploaded_at)
                VALUES (?, REPEAT('a', 64), 'image/png', 1, 'signature.png', ?, NOW())
                """,
                picture,
                uploader.accountId());
        return new SignatureView(party, accountId, "签名人", picture, java.time.Instant.now());
    }
}
