package org.yian.accounts;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Random passwords that can be read out on the telephone: four groups of four, without look-alikes. About 79 bits. */
@Singleton
class InitialPasswords {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder password = new StringBuilder();
        for (int position = 0; position < GROUPS * GROUP; position++) {
            if (position > 0 && position % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
