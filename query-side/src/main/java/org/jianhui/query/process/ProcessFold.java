package org.jianhui.query.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.process.ElementCancelled;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.process.ElementLeft;
import org.jianhui.kernel.process.FlowTaken;
import org.jianhui.kernel.process.ProcessDeleted;
import org.jianhui.kernel.process.ProcessEnded;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStarted;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.TokenReplay;
import org.jianhui.kernel.process.Tokens;
import org.jspecify.annotations.Nullable;

/** Folds the steps of one run to its picture. The tokens are those that always equal the engine's. */
final class ProcessFold {

    private final TokenReplay replay = new TokenReplay();
    private final Set<String> passed = new LinkedHashSet<>();
    private final Set<String> interrupted = new LinkedHashSet<>();
    private final Set<String> flows = new LinkedHashSet<>();
    private ProcessRun run;
    private @Nullable String calledBy;
    private final Instant startedAt;
    private @Nullable Instant endedAt;

    ProcessFold(ProcessRun run, Instant startedAt) {
        this.run = run;
        this.startedAt = startedAt;
    }

    void evolve(ProcessStep step, Instant at) {
        replay.evolve(step);
        run = step.run();
        if (step instanceof ProcessStarted e) {
            calledBy = e.calledBy();
        } else if (step instanceof ElementLeft e) {
            passed.add(e.element());
        } else if (step instanceof ElementCancelled e) {
            passed.add(e.element());
            interrupted.add(e.element());
        } else if (step instanceof ElementEntered e) {
            interrupted.remove(e.element());
        } else if (step instanceof FlowTaken e) {
            flows.add(e.flow());
        } else if (step instanceof ProcessEnded || step instanceof ProcessDeleted) {
            endedAt = at;
        }
    }

    ProcessPicture picture() {
        Tokens tokens = replay.tokens();
        return new ProcessPicture(
                run,
                calledBy,
                tokens.phase(),
                startedAt,
                endedAt,
                tokens.positions().distinct().sorted().toList(),
                List.copyOf(passed),
                List.copyOf(interrupted),
                List.copyOf(flows),
                tokens.tasks().entrySet().stream()
                        .map(each -> new ProcessPicture.Task(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(ProcessPicture.Task::task))
                        .toList(),
                tokens.timers().values().stream()
                        .map(each -> new ProcessPicture.Timer(each.element(), each.dueAt()))
                        .sorted(Comparator.comparing(ProcessPicture.Timer::dueAt))
                        .toList(),
                tokens.incidents().values().stream().distinct().sorted().toList());
    }
}
