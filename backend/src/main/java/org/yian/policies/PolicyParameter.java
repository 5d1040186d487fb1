package org.yian.policies;

import java.math.BigDecimal;
import java.time.LocalDate;

record PolicyParameter(String code, LocalDate effectiveFrom, BigDecimal amount) {}
