package org.yian.accounts;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Somebody who may inspect.
 *
 * @param lawEnforcementNumber number of the law-enforcement certificate (执法证号)
 * @param unitName the civil-affairs office that the person belongs to, in the reader's language
 */
@Serdeable
public record Inspector(long accountId, String displayName, String lawEnforcementNumber, String unitName) {}
