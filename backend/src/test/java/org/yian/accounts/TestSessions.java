package org.yian.accounts;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.yian.platform.Actor;

/** Opens sessions without a password, for {@link org.yian.support.TestAccounts}. */
@Singleton
public class TestSessions {

    public static final String COOKIE = SessionCookie.NAME;

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final SessionTokens tokens;

    TestSessions(AccountRepository accounts, Sessions sessions, SessionTokens tokens) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** The value of the cookie of a new session. */
    public String open(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return tokens.write(sessions.start(account, "127.0.0.1", "test"));
    }

    public Actor actor(String username) {
        return accounts.byUsername(username).orElseThrow().actor("127.0.0.1", Locale.SIMPLIFIED_CHINESE);
    }
}
