package org.jianhui.process.engine;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jianhui.kernel.process.IncidentCancelled;
import org.jianhui.kernel.process.IncidentRaised;
import org.jianhui.kernel.process.IncidentResolved;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStep;
import org.jspecify.annotations.Nullable;

/** The steps of incidents. */
final class IncidentSteps {

    private IncidentSteps() {}

    static Optional<ProcessStep> raised(Incident incident) {
        return step(
                incident,
                run -> new IncidentRaised(
                        run,
                        incident.getId(),
                        incident.getActivityId(),
                        incident.getIncidentType(),
                        incident.getConfiguration(),
                        incident.getRootCauseIncidentId()));
    }

    static Optional<ProcessStep> resolved(Incident incident) {
        return step(incident, run -> new IncidentResolved(run, incident.getId(), incident.getActivityId()));
    }

    static Optional<ProcessStep> cancelled(Incident incident) {
        return step(incident, run -> new IncidentCancelled(run, incident.getId(), incident.getActivityId()));
    }

    private static Optional<ProcessStep> step(Incident incident, Function<ProcessRun, ProcessStep> telling) {
        @Nullable ExecutionEntity execution = ((IncidentEntity) incident).getExecution();
        return execution == null
                ? Optional.empty()
                : Optional.of(telling.apply(StepSession.current().run(execution)));
    }
}
