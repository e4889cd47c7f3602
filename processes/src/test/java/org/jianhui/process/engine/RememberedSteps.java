package org.jianhui.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepJournal;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A journal in memory, for tests of the engine alone: what is committed is remembered. */
final class RememberedSteps implements StepJournal {

    private final Map<String, List<ProcessStep>> committed = new LinkedHashMap<>();
    private int changesInside;

    @Override
    public void record(String processInstanceId, ProcessStep step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                synchronized (committed) {
                    committed
                            .computeIfAbsent(processInstanceId, key -> new ArrayList<>())
                            .add(step);
                }
            }
        });
    }

    @Override
    public void engineChanged() {
        changesInside++;
    }

    Map<String, List<ProcessStep>> streams() {
        synchronized (committed) {
            Map<String, List<ProcessStep>> copy = new LinkedHashMap<>();
            committed.forEach((stream, steps) -> copy.put(stream, List.copyOf(steps)));
            return copy;
        }
    }

    <S> List<S> all(Class<S> kind) {
        return streams().values().stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    void clear() {
        synchronized (committed) {
            committed.clear();
        }
        changesInside = 0;
    }

    int changesInside() {
        return changesInside;
    }
}
