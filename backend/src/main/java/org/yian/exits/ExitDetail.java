package org.yian.exits;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** An exit with its course, the first step first. */
@Serdeable
record ExitDetail(ExitView exit, List<ExitStep> steps) {}
