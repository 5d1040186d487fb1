package org.yian.residents;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.regex.Pattern;
import org.yian.imports.RowCipher;

/**
 * Keeps the previews of lists of persons as unreadable as the persons themselves. A preview masks whatever looks like an identity
 * number, in whichever column it stands: files with shifted columns are common.
 */
@Singleton
public class RosterCipher implements RowCipher {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)(\\d{3})(\\d{8,13}?)(\\d{3}[\\dXx]?)(?![\\dXx])");

    private final PersonalDataCipher cipher;

    RosterCipher(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String encrypt(String content) {
        return Base64.getEncoder().encodeToString(cipher.encrypt(content));
    }

    @Override
    public String decrypt(String kept) {
        return cipher.decrypt(Base64.getDecoder().decode(kept));
    }

    /** 620***********123X; the old number of 15 digits likewise. */
    @Override
    public String masked(String cell) {
        return IDENTITY.matcher(cell)
                .replaceAll(found -> found.group(1) + "*".repeat(found.group(2).length()) + found.group(3));
    }
}
