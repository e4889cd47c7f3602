package org.jianhui.query.document;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Answers which papers a case has, by the same fold now and as of a moment. */
final class PaperAnswers implements Answering {

    private final CaseHistory history;
    private final CaseFiles cases;
    private final PaperProjection issued;

    PaperAnswers(CaseHistory history, CaseFiles cases, PaperProjection issued) {
        this.history = history;
        this.cases = cases;
        this.issued = issued;
    }

    @QueryHandler
    FindCasePapers.Papers answer(FindCasePapers query) {
        PaperFold fold = new PaperFold();
        told(query.election().value(), query.asOf()).forEach(fold::evolve);
        return new FindCasePapers.Papers(fold.sheets());
    }

    @QueryHandler
    FindFoundingPapers.Papers answer(FindFoundingPapers query) {
        FoundingPaperFold fold = new FoundingPaperFold();
        told(query.founding().value(), query.asOf()).forEach(fold::evolve);
        return new FindFoundingPapers.Papers(fold.sheets());
    }

    private List<Recorded<?>> told(String caseId, @Nullable AsOf asOf) {
        if (cases.unionOf(caseId).isEmpty()) {
            throw new NotFound("CASE_UNKNOWN", "no such case");
        }
        List<String> streams = Stream.concat(
                        cases.streamsOf(caseId).stream().filter(stream -> !stream.startsWith("process-")),
                        issued.streamsOf(caseId).stream())
                .distinct()
                .toList();
        return history.of(streams, asOf);
    }
}
