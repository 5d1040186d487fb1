package org.yian.audit;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recomputes the whole chain, in batches, so that it neither holds a long transaction nor fills the memory. */
@Singleton
class AuditVerification {

    private static final byte[] BEGINNING = new byte[32];

    private final AuditChain chain;
    private final AuditSealing sealing;
    private final Clock clock;

    AuditVerification(AuditChain chain, AuditSealing sealing, Clock clock) {
        this.chain = chain;
        this.sealing = sealing;
        this.clock = clock;
    }

    Verification verify() {
        sealing.sealAll();
        AuditChain.End end = chain.end();
        Verification.BrokenSeal broken = firstBroken(end);
        return new Verification(
                chain.events(),
                end.position(),
                broken == null,
                broken,
                clock.instant(),
                HexFormat.of().formatHex(end.hash()));
    }

    private Verification.@Nullable BrokenSeal firstBroken(AuditChain.End end) {
        byte[] previous = BEGINNING;
        long position = 0;
        while (position < end.position()) {
            List<AuditChain.Link> links = chain.links(position, end.position());
            if (links.isEmpty()) {
                return new Verification.BrokenSeal(position + 1, null);
            }
            for (AuditChain.Link link : links) {
                if (link.position() != position + 1) {
                    return new Verification.BrokenSeal(position + 1, null);
                }
                if (link.event() == null || !MessageDigest.isEqual(link.event().hash(previous), link.hash())) {
                    return new Verification.BrokenSeal(link.position(), link.eventId());
                }
                position = link.position();
                previous = link.hash();
            }
        }
        return MessageDigest.isEqual(previous, end.hash()) ? null : new Verification.BrokenSeal(end.position(), null);
    }
}
