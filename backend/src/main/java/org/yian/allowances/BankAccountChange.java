package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param number digits, with or without spaces; in full, also when another field is changed */
@Serdeable
record BankAccountChange(
        int version,
        @NotBlank @Size(max = 100) String accountName,
        @NotBlank @Size(max = 100) String bank,
        @NotBlank @Size(max = 40) String number) {}
