package org.jianhui.process.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepJournal;
import org.jspecify.annotations.Nullable;

/** The steps of one outermost engine command, handed to the journal when the engine writes its own state. */
final class StepSession implements Session {

    private final Supplier<StepJournal> journal;
    private final List<ProcessStep> steps = new ArrayList<>();
    private final Map<String, ProcessRun> runs = new HashMap<>();
    private @Nullable JobEntity announced;

    StepSession(Supplier<StepJournal> journal) {
        this.journal = journal;
    }

    static StepSession current() {
        return Context.getCommandContext().getSession(StepSession.class);
    }

    /** The run an execution belongs to. Its business key never changes. */
    ProcessRun run(ExecutionEntity execution) {
        String key = execution.getProcessInstanceId() + execution.getProcessDefinitionId();
        return runs.computeIfAbsent(key, unused -> {
            ProcessDefinitionEntity definition = execution.getProcessDefinition();
            @Nullable String businessKey = execution.getProcessBusinessKey();
            if (businessKey == null) {
                throw new IllegalStateException("procedure started without its aggregate: " + definition.getKey());
            }
            return new ProcessRun(
                    execution.getProcessInstanceId(), definition.getKey(), definition.getVersion(), businessKey);
        });
    }

    /** Adds a step; before the first one that a due job causes, tells that the job ran. */
    void add(ProcessStep step) {
        CommandContext context = Context.getCommandContext();
        @Nullable JobEntity running = context.getCurrentJob();
        if (running != null && !running.equals(announced)) {
            announced = running;
            tellCause(running);
            JobSteps.ran(running).ifPresent(steps::add);
        }
        steps.add(step);
    }

    /** Notes that a job has run, unless its consequences have told it already. */
    void ran(JobEntity job) {
        if (!job.equals(announced)) {
            announced = job;
            tellCause(job);
            JobSteps.ran(job).ifPresent(steps::add);
        }
    }

    private void tellCause(JobEntity job) {
        if (job.getProcessInstanceId() != null) {
            journal.get().jobDue(job.getProcessInstanceId(), job.getId());
        }
    }

    int size() {
        return steps.size();
    }

    void insert(int index, ProcessStep step) {
        steps.add(index, step);
    }

    @Override
    public void flush() {
        if (!steps.isEmpty()) {
            StepJournal target = journal.get();
            steps.forEach(step -> target.record(step.run().instance(), step));
            steps.clear();
        }
    }

    @Override
    public void close() {
        steps.clear();
    }
}
