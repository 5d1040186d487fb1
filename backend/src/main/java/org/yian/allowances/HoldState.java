package org.yian.allowances;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** @param hold null: the person is paid */
@Serdeable
record HoldState(@Nullable HoldView hold) {}
