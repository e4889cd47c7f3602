package org.jianhui.process.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.camunda.bpm.engine.impl.pvm.runtime.CompensationBehavior;
import org.jianhui.kernel.process.ElementCancelled;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.process.ElementLeft;
import org.jianhui.kernel.process.ProcessDeleted;
import org.jianhui.kernel.process.ProcessEnded;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStep;
import org.jspecify.annotations.Nullable;

/** The steps of elements and of whole runs. */
final class ElementSteps {

    private ElementSteps() {}

    static ProcessStep entered(ExecutionEntity execution) {
        PvmScope element = element(execution);
        return new ElementEntered(
                run(execution),
                element.getId(),
                String.valueOf(element.getProperty("type")),
                execution.getActivityInstanceId(),
                parent(execution),
                execution.getId());
    }

    static ProcessStep left(ExecutionEntity execution) {
        String element = element(execution).getId();
        return execution.isCanceled()
                ? new ElementCancelled(run(execution), element, execution.getActivityInstanceId())
                : new ElementLeft(run(execution), element, execution.getActivityInstanceId());
    }

    static ProcessStep ended(ExecutionEntity instance) {
        @Nullable String reason = instance.getDeleteReason();
        if (instance.getActivity() != null) {
            return new ProcessEnded(run(instance), instance.getActivityId());
        }
        return new ProcessDeleted(run(instance), reason == null ? "" : reason);
    }

    private static String parent(ExecutionEntity execution) {
        @Nullable ExecutionEntity parent = execution.getParent();
        return parent != null && CompensationBehavior.isCompensationThrowing(parent) && execution.getActivity() != null
                ? CompensationBehavior.getParentActivityInstanceId(execution)
                : execution.getParentActivityInstanceId();
    }

    private static PvmScope element(ExecutionEntity execution) {
        @Nullable PvmScope activity = execution.getActivity();
        return activity == null ? (PvmScope) execution.getEventSource() : activity;
    }

    private static ProcessRun run(ExecutionEntity execution) {
        return StepSession.current().run(execution);
    }
}
