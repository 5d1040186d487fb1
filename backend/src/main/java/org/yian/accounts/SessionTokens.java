package org.yian.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yian.platform.Secrets;

/** Signs and reads the tokens (JWT, HS512) that the cookie carries. */
@Singleton
final class SessionTokens {

    /** How long a token lets in by itself; after that it can only be exchanged for the next one of its session. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String ISSUER = "yian";
    private static final String ROTATION = "rot";

    private final JWSSigner signer;
    private final JWSVerifier verifier;

    SessionTokens(Secrets secrets) throws JOSEException {
        byte[] key = secrets.key("jwt", 64);
        this.signer = new MACSigner(key);
        this.verifier = new MACVerifier(key);
    }

    String write(SessionToken token) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .jwtID(token.session().toString())
                .claim(ROTATION, token.rotation())
                .issueTime(Date.from(token.issuedAt()))
                .expirationTime(Date.from(token.issuedAt().plus(LIFE)))
                .build();
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException failure) {
            throw new IllegalStateException("the session token cannot be signed", failure);
        }
        return jwt.serialize();
    }

    /** The token of a cookie's text; empty when this system did not sign it. Its age is for the caller to judge. */
    Optional<SessionToken> read(String text) {
        try {
            SignedJWT jwt = SignedJWT.parse(text);
            boolean ours = JWSAlgorithm.HS512.equals(jwt.getHeader().getAlgorithm()) && jwt.verify(verifier);
            return ours ? Optional.of(token(jwt.getJWTClaimsSet())) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    private static SessionToken token(JWTClaimsSet claims) throws ParseException {
        return new SessionToken(
                UUID.fromString(claims.getJWTID()),
                Objects.requireNonNull(claims.getIntegerClaim(ROTATION)),
                claims.getIssueTime().toInstant());
    }
}
