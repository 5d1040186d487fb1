package org.yian.training;

import io.micronaut.http.HttpStatus;
import org.yian.platform.ProblemKind;

/** Refusals that concern trainings. */
public enum TrainingProblem implements ProblemKind {
    TRAINING_OF_ANOTHER_OFFICE;

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
