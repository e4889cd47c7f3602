package org.jianhui.process.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jianhui.kernel.process.StepHistory;
import org.jianhui.kernel.process.TokenReplay;
import org.jianhui.kernel.process.Tokens;
import org.jianhui.kernel.process.Tokens.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The self-check of the seam: every run that goes on, compared between its stored steps and the engine. */
public final class ReplayCheck {

    private final ProcessEngine engine;
    private final LiveTokens live;
    private final Supplier<StepHistory> history;
    private final TransactionTemplate moment;
    private volatile @Nullable Result last;

    ReplayCheck(
            ProcessEngine engine,
            LiveTokens live,
            Supplier<StepHistory> history,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.live = live;
        this.history = history;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What a check found.
     *
     * @param at by the machine's clock
     * @param differing the runs whose steps and engine disagree; none in a sound house
     */
    public record Result(Instant at, int compared, List<String> differing) {}

    /** Compares now; each run at one moment, so that work under way disturbs nothing. */
    public Result run() {
        Set<String> runs = new TreeSet<>(history.get().running());
        engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .forEach(runs::add);
        List<String> differing = runs.stream().filter(this::differs).toList();
        Result result = new Result(Instant.now(), runs.size(), differing);
        last = result;
        return result;
    }

    /** What the last check of this node found. */
    public Optional<Result> last() {
        return Optional.ofNullable(last);
    }

    private boolean differs(String instance) {
        return Boolean.TRUE.equals(moment.execute(status -> {
            Tokens told = TokenReplay.of(history.get().of(instance));
            boolean over = told.phase() == Phase.ENDED || told.phase() == Phase.DELETED;
            Optional<Tokens> found = live.of(instance);
            return found.isEmpty() ? !over : !found.get().equals(told);
        }));
    }
}
