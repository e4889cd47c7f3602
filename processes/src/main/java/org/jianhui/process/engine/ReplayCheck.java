package org.jianhui.process.engine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepHistory;
import org.jianhui.kernel.process.TokenReplay;
import org.jianhui.kernel.process.Tokens;
import org.jianhui.kernel.process.Tokens.Phase;
import org.jianhui.kernel.proof.Compared;
import org.jianhui.kernel.proof.Difference;
import org.jianhui.kernel.proof.StateAudit;
import org.jianhui.kernel.proof.StateFlaw;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The self-check of the seam: every run that goes on, compared between its stored steps and the engine. */
public final class ReplayCheck implements StateAudit {

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
     * @param differences of each of them, at which elements
     */
    public record Result(Instant at, int compared, List<String> differing, List<Difference> differences) {}

    /** Compares now; each run at one moment, so that work under way disturbs nothing. */
    public Result run() {
        Set<String> runs = new TreeSet<>(history.get().running());
        engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .forEach(runs::add);
        List<Difference> differences =
                runs.stream().flatMap(run -> difference(run).stream()).toList();
        Result result = new Result(
                Instant.now(),
                runs.size(),
                differences.stream().map(each -> String.valueOf(each.key())).toList(),
                differences);
        last = result;
        return result;
    }

    /** What the last check of this node found. */
    public Optional<Result> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public Compared compare() {
        Result result = run();
        List<Difference> named =
                result.differences().stream().limit(Compared.MOST).toList();
        return new Compared(0, result.compared(), named, result.differences().size() - named.size());
    }

    private Optional<Difference> difference(String instance) {
        return Objects.requireNonNull(moment.execute(status -> {
            List<? extends ProcessStep> steps = history.get().of(instance);
            Tokens told = TokenReplay.of(steps);
            boolean over = told.phase() == Phase.ENDED || told.phase() == Phase.DELETED;
            Tokens found = live.of(instance).orElse(over ? told : Tokens.NONE);
            Set<String> unlike = new TreeSet<>(TokenReplay.toldTwice(steps));
            unlike.addAll(told.unlike(found));
            return unlike.isEmpty() ? Optional.empty() : Optional.of(difference(instance, steps, unlike));
        }));
    }

    private static Difference difference(String instance, List<? extends ProcessStep> steps, Set<String> unlike) {
        String definition = steps.isEmpty() ? "" : steps.get(0).run().definition();
        return new Difference(StateFlaw.PROCEDURE_DIFFERS, definition, null, instance, List.copyOf(unlike));
    }
}
