package org.jianhui.kernel.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianhui.kernel.process.Tokens.Phase;
import org.jianhui.kernel.process.Tokens.Place;
import org.jianhui.kernel.process.Tokens.Timer;
import org.jspecify.annotations.Nullable;

/** Folds the steps of one run, in their order, to where it stands. Not for several threads. */
public final class TokenReplay {

    private Phase phase = Phase.UNKNOWN;
    private final Map<String, Place> elements = new HashMap<>();
    private final Map<String, String> continuations = new HashMap<>();
    private final Map<String, String> tasks = new HashMap<>();
    private final Map<String, Timer> timers = new HashMap<>();
    private final Map<String, String> incidents = new HashMap<>();

    /** Where the run stands after all of the steps. */
    public static Tokens of(Iterable<? extends ProcessStep> steps) {
        TokenReplay replay = new TokenReplay();
        steps.forEach(replay::evolve);
        return replay.tokens();
    }

    /** The elements of which the steps tell again that they were entered, or that a task of theirs was created: in a sound log none. */
    public static Set<String> toldTwice(Iterable<? extends ProcessStep> steps) {
        Set<String> begun = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (ProcessStep step : steps) {
            if (step instanceof ElementEntered e && !begun.add("element " + e.elementInstance())) {
                twice.add(e.element());
            } else if (step instanceof TaskCreated e && !begun.add("task " + e.task())) {
                twice.add(e.element());
            }
        }
        return twice;
    }

    public Tokens tokens() {
        return new Tokens(phase, elements, continuations, tasks, timers, incidents);
    }

    /** Goes one step further. */
    public void evolve(ProcessStep step) {
        evolvePhase(step);
        evolveElements(step);
        evolveTasks(step);
        evolveJobs(step);
        evolveIncidents(step);
    }

    private void evolvePhase(ProcessStep step) {
        if (step instanceof ProcessStarted || step instanceof ProcessResumed) {
            phase = Phase.RUNNING;
        } else if (step instanceof ProcessSuspended) {
            phase = Phase.SUSPENDED;
        } else if (step instanceof ProcessEnded) {
            phase = Phase.ENDED;
        } else if (step instanceof ProcessDeleted) {
            phase = Phase.DELETED;
        }
    }

    private void evolveElements(ProcessStep step) {
        if (step instanceof ElementEntered e) {
            elements.put(e.elementInstance(), new Place(e.element(), e.parentInstance()));
        } else if (step instanceof ElementMigrated e) {
            elements.put(e.elementInstance(), new Place(e.element(), e.parentInstance()));
        } else if (step instanceof ElementLeft e) {
            elements.remove(e.elementInstance());
        } else if (step instanceof ElementCancelled e) {
            elements.remove(e.elementInstance());
        }
    }

    private void evolveTasks(ProcessStep step) {
        if (step instanceof TaskCreated e) {
            tasks.put(e.task(), e.element());
        } else if (step instanceof TaskMigrated e) {
            tasks.put(e.task(), e.element());
        } else if (step instanceof TaskCompleted e) {
            tasks.remove(e.task());
        } else if (step instanceof TaskCancelled e) {
            tasks.remove(e.task());
        }
    }

    private void evolveJobs(ProcessStep step) {
        if (step instanceof TimerSet e) {
            timers.put(e.job(), new Timer(e.element(), e.dueAt()));
        } else if (step instanceof TimerMoved e) {
            timers.put(e.job(), new Timer(e.element(), e.dueAt()));
        } else if (step instanceof JobFailed e) {
            postpone(e);
        } else if (step instanceof TimerFired e) {
            timers.remove(e.job());
        } else if (step instanceof TimerCancelled e) {
            timers.remove(e.job());
        } else if (step instanceof ContinuationQueued e) {
            continuations.put(e.job(), e.element());
        } else if (step instanceof ContinuationRun e) {
            continuations.remove(e.job());
        } else if (step instanceof ContinuationCancelled e) {
            continuations.remove(e.job());
        }
    }

    private void postpone(JobFailed failure) {
        @Nullable Timer timer = timers.get(failure.job());
        if (timer != null && failure.retryAt() != null) {
            timers.put(failure.job(), new Timer(timer.element(), failure.retryAt()));
        }
    }

    private void evolveIncidents(ProcessStep step) {
        if (step instanceof IncidentRaised e) {
            incidents.put(e.incident(), e.element());
        } else if (step instanceof IncidentResolved e) {
            incidents.remove(e.incident());
        } else if (step instanceof IncidentCancelled e) {
            incidents.remove(e.incident());
        }
    }
}
