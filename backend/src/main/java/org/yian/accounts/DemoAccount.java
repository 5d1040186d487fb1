package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;
import org.yian.platform.Role;

/** An account that everybody may use in a demonstration. */
@Serdeable
public record DemoAccount(String username, String displayName, Role role) {}
