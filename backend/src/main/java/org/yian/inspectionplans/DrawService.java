package org.yian.inspectionplans;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.audit.AuditEntry;
import org.yian.audit.AuditLog;
import org.yian.platform.Actor;
import org.yian.platform.Idempotency;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** Draws homes and inspectors, keeps everything that they were drawn from, and draws again when asked. */
@Singleton
public class DrawService {

    private final DrawRepository repository;
    private final DrawPool pool;
    private final DrawJson json;
    private final DocumentName documents;
    private final Idempotency idempotency;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawService(
            DrawRepository repository,
            DrawPool pool,
            DrawJson json,
            DocumentName documents,
            Idempotency idempotency,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.pool = pool;
        this.json = json;
        this.documents = documents;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    Page<DrawView.DrawLine> list(Actor actor, PageQuery page) {
        return repository.page(actor.scope(), page);
    }

    /** @throws ProblemException not found: the draw is of an office outside the caller's scope */
    @UseCase(readOnly = true)
    public DrawView view(Actor actor, long id) {
        return view(actor, stored(actor, id));
    }

    @UseCase(readOnly = true)
    DrawPreview preview(Actor actor, DrawRequest.Pool from) {
        return pool.preview(actor, from);
    }

    /** Fixes what is drawn from; with a random seed the draw follows at once, else it waits for the public number. */
    @UseCase
    DrawView prepare(Actor actor, @Nullable UUID key, DrawRequest request) {
        String id = idempotency.once(actor, key, "inspection-draw.prepare", () -> {
            DrawInput input = pool.input(actor, request);
            String text = json.write(input);
            Office office = Office.of(actor);
            boolean publicly = request.seedSource() == SeedSource.PUBLIC_NUMBER;
            DrawRepository.Prepared prepared = new DrawRepository.Prepared(
                    documents.next(office, "inspection-draw", "民抽"),
                    office,
                    request.purpose().strip(),
                    request.seedSource(),
                    publicly ? request.seedNote() : null,
                    text,
                    DrawJson.sha256(text),
                    input.candidates().size(),
                    input.homes());
            long created = repository.insert(prepared, actor.accountId(), now());
            audit.record(
                    actor,
                    entry("inspection-draw.prepare", created, prepared.number())
                            .changed(null, new Recorded(prepared.inputSha256(), null, null, null)));
            if (!publicly) {
                draw(actor, created, prepared.number(), text, newSeed(), null);
            }
            return Long.toString(created);
        });
        return view(actor, Long.parseLong(id));
    }

    /** The public number is known now: the seed follows from it, and the result from the seed. */
    @UseCase
    DrawView seed(Actor actor, long id, PublicNumber given) {
        DrawRepository.Stored draw = held(actor, id);
        if (draw.seed() != null) {
            throw new ProblemException(
                    PlanProblem.DRAW_DONE_ALREADY, draw.line().number());
        }
        String number = given.publicNumber().strip();
        draw(actor, id, draw.line().number(), draw.input(), DrawMethod.seedOf(number), number);
        return view(actor, id);
    }

    /** Draws again from what is recorded. */
    @UseCase(readOnly = true)
    DrawView.Replay replay(Actor actor, long id) {
        DrawRepository.Stored draw = stored(actor, id);
        if (draw.seed() == null || draw.resultSha256() == null) {
            throw new ProblemException(PlanProblem.DRAW_NOT_DONE, draw.line().number());
        }
        RecordedDraw again = json.draw(draw.input(), draw.seed());
        boolean seedHolds = draw.publicNumber() == null
                || DrawMethod.seedOf(draw.publicNumber()).equals(draw.seed());
        boolean equal = again.inputSha256().equals(draw.inputSha256())
                && again.result().equals(draw.result())
                && again.resultSha256().equals(draw.resultSha256())
                && seedHolds;
        return new DrawView.Replay(equal, draw.seed(), again.inputSha256(), draw.resultSha256(), again.resultSha256());
    }

    @UseCase(readOnly = true)
    DrawView.Recorded recorded(Actor actor, long id) {
        DrawRepository.Stored draw = stored(actor, id);
        return new DrawView.Recorded(
                draw.line().number(),
                draw.method(),
                draw.seed(),
                draw.publicNumber(),
                draw.input(),
                draw.inputSha256(),
                draw.result(),
                draw.resultSha256());
    }

    /** The draw stays to be seen; visits planned from it that were not made are cancelled with the same reason. */
    @UseCase
    DrawView annul(Actor actor, long id, Ending ending) {
        DrawRepository.Stored draw = held(actor, id);
        repository.annul(id, ending.reason().strip(), actor.accountId(), now());
        audit.record(
                actor,
                entry("inspection-draw.annul", id, draw.line().number())
                        .changed(
                                null,
                                new Recorded(draw.inputSha256(), draw.seed(), draw.resultSha256(), ending.reason())));
        return view(actor, id);
    }

    /** A draw of the caller's own office that stands, held until the transaction ends. */
    DrawRepository.Stored held(Actor actor, long id) {
        stored(actor, id);
        repository.lock(id);
        DrawRepository.Stored draw = stored(actor, id);
        if (!draw.officeCode().equals(Office.of(actor).code())) {
            throw new ProblemException(PlanProblem.PLAN_OF_ANOTHER_OFFICE);
        }
        if (draw.line().annulledAt() != null) {
            throw new ProblemException(PlanProblem.DRAW_ANNULLED, draw.line().number());
        }
        return draw;
    }

    DrawResult result(DrawRepository.Stored draw) {
        if (draw.result() == null) {
            throw new ProblemException(PlanProblem.DRAW_NOT_DONE, draw.line().number());
        }
        return json.result(draw.result());
    }

    private void draw(Actor actor, long id, String number, String input, String seed, @Nullable String publicNumber) {
        RecordedDraw drawn = json.draw(input, seed);
        repository.draw(id, seed, publicNumber, drawn.result(), drawn.resultSha256(), actor.accountId(), now());
        audit.record(
                actor,
                entry("inspection-draw.draw", id, number)
                        .changed(null, new Recorded(drawn.inputSha256(), seed, drawn.resultSha256(), null)));
    }

    private DrawRepository.Stored stored(Actor actor, long id) {
        return repository.find(actor.scope(), id).orElseThrow(ProblemException::notFound);
    }

    private DrawView view(Actor actor, DrawRepository.Stored draw) {
        return new DrawView(
                draw.line(),
                draw.method(),
                draw.seedNote(),
                draw.publicNumber(),
                draw.seed(),
                json.input(draw.input()),
                draw.inputSha256(),
                draw.result() == null ? null : json.result(draw.result()),
                draw.resultSha256(),
                draw.officeCode().equals(actor.scope().regionCode()),
                draw.visits());
    }

    private String newSeed() {
        byte[] seed = new byte[SeedStream.SEED_DIGITS / 2];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AuditEntry entry(String action, long id, String number) {
        return AuditEntry.of(action, "inspection-draw", id, number);
    }

    /** What the audit log keeps of a draw: its hashes tell whether the row is still what it was. */
    @io.micronaut.serde.annotation.Serdeable
    record Recorded(
            String inputSha256, @Nullable String seed, @Nullable String resultSha256, @Nullable String annulReason) {}
}
