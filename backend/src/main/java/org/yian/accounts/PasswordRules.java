package org.yian.accounts;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yian.platform.PlatformProblem;
import org.yian.platform.ProblemException;

/** What a password must be: long rather than odd, and not what others would try first (NIST SP 800-63B). */
@Singleton
class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private final Set<String> common = common();

    /**
     * @param field the JSON name of the field to complain about
     * @throws ProblemException with a violation for each rule that the password breaks
     */
    void check(String field, String password, String username) {
        ProblemException refusal = new ProblemException(PlatformProblem.INVALID_REQUEST);
        String plain = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            refusal.violation(field, "accounts.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            refusal.violation(field, "accounts.password.long", LONGEST);
        }
        if (plain.contains(username.toLowerCase(Locale.ROOT))) {
            refusal.violation(field, "accounts.password.username");
        }
        if (common.contains(plain) || plain.chars().distinct().count() < 4) {
            refusal.violation(field, "accounts.password.common");
        }
        if (refusal.hasViolations()) {
            throw refusal;
        }
    }

    private static Set<String> common() {
        InputStream list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/common-passwords.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
