package org.yian.accounts;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yian.platform.DatabaseException;

/** Gives an empty system the account that makes all others, and says its first password once. */
@Singleton
class FirstAdministrator implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final InitialPasswords passwords;
    private final boolean demo;

    FirstAdministrator(
            AccountRepository accounts,
            PasswordHashing hashing,
            InitialPasswords passwords,
            @Value("${yian.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.passwords = passwords;
        this.demo = demo;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        if (demo || !accounts.isEmpty()) {
            return;
        }
        String password = passwords.next();
        try {
            accounts.insertAdministrator("admin", "系统管理员", hashing.hash(password));
        } catch (DatabaseException failure) {
            if (failure.duplicateKey()) {
                return; // another server of the same database was first
            }
            throw failure;
        }
        LOG.warn("The account \"admin\" was made. Its first password, shown this once: {}", password);
    }
}
