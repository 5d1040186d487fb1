package org.yian.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Argon2id with 19 MiB, two passes and one lane (OWASP's minimum), so that a stolen table is slow to guess from. */
@Singleton
public class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    /** Each takes 19 MiB: a flood of sign-ins shall wait, not fill the memory. */
    private static final int AT_ONCE = 4;

    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash("nobody has this password");

    /** The hash to keep, with its parameters and salt. */
    public final String hash(String password) {
        Argon2Function function = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        running.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(function)
                    .getResult();
        } finally {
            running.release();
        }
    }

    final boolean matches(String password, String hash) {
        running.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            running.release();
        }
    }

    /** Takes as long as a comparison, so that time does not tell whether a name exists. */
    final void matchNobody(String password) {
        matches(password, nobodys);
    }
}
