package org.yian.residents;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;

/** An admission is two transactions: the questions, whose refusal is kept, and the entry. */
@Singleton
class Admissions {

    private final AdmissionService service;

    Admissions(AdmissionService service) {
        this.service = service;
    }

    /**
     * @return the id of the person
     * @throws ProblemException {@link ResidentProblem#ADMISSION_PROHIBITED} and the others of {@link AdmissionService}
     */
    long admit(Actor actor, @Nullable UUID key, Admission admission) {
        List<String> prohibitions = service.screen(actor, admission);
        if (!prohibitions.isEmpty()) {
            throw new ProblemException(ResidentProblem.ADMISSION_PROHIBITED, String.join("；", prohibitions));
        }
        return service.admit(actor, key, admission);
    }
}
