package org.yian.platform;

import java.util.Locale;

/**
 * Who acts: the signed-in account of a request. Every use case takes it first.
 *
 * @param address the network address that the request came from
 * @param locale the reader's language
 */
public record Actor(
        long accountId, String username, String displayName, Role role, Scope scope, String address, Locale locale) {

    /** Whether the reader's language is English; otherwise it is Chinese. */
    public boolean readsEnglish() {
        return locale.getLanguage().equals("en");
    }
}
