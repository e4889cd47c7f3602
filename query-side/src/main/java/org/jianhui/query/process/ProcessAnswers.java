package org.jianhui.query.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;

/** Answers questions about running and finished procedures. */
final class ProcessAnswers implements Answering {

    private final CaseFiles cases;
    private final CaseHistory history;
    private final IncidentProjection incidents;

    ProcessAnswers(CaseFiles cases, CaseHistory history, IncidentProjection incidents) {
        this.cases = cases;
        this.history = history;
        this.incidents = incidents;
    }

    @QueryHandler
    FindProcesses.Pictures answer(FindProcesses query) {
        Collection<String> streams = cases.streamsOf(query.caseId()).stream()
                .filter(stream -> stream.startsWith("process-"))
                .toList();
        Map<String, ProcessFold> folds = new LinkedHashMap<>();
        for (Recorded<?> each : history.of(streams, query.asOf())) {
            if (each.event() instanceof ProcessStep step) {
                folds.computeIfAbsent(each.stream(), stream -> new ProcessFold(step.run(), each.recordedAt()))
                        .evolve(step, each.recordedAt());
            }
        }
        return new FindProcesses.Pictures(folds.values().stream()
                .map(ProcessFold::picture)
                .sorted(Comparator.comparing(ProcessPicture::startedAt))
                .toList());
    }

    @QueryHandler
    FindIncidents.Open answer(FindIncidents query) {
        return new FindIncidents.Open(incidents.open());
    }
}
