package org.jianhui.query.document;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
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
    private final Supplier<Authority> authority;

    PaperAnswers(CaseHistory history, CaseFiles cases, PaperProjection issued, Supplier<Authority> authority) {
        this.history = history;
        this.cases = cases;
        this.issued = issued;
        this.authority = authority;
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

    @QueryHandler
    FindTermPapers.Papers answer(FindTermPapers query) {
        TermPaperFold fold = new TermPaperFold();
        told(query.term().value(), query.asOf()).forEach(fold::evolve);
        return new FindTermPapers.Papers(fold.sheets());
    }

    @QueryHandler
    FindPaperCase.Found answer(FindPaperCase query, @MetaDataValue("reader") String reader) {
        Collection<UnionId> readable = authority.get().readable(new AccountId(reader), ReadRight.CASE);
        return issued.caseOf(query.paper())
                .filter(caseId ->
                        cases.unionOf(caseId).filter(readable::contains).isPresent())
                .map(FindPaperCase.Found::new)
                .orElseThrow(() -> new NotFound("PAPER_UNKNOWN", "no such paper"));
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
        List<Recorded<?>> told = history.of(streams, asOf);
        if (told.isEmpty()) {
            throw new NotFound("CASE_UNKNOWN", "no such case then");
        }
        return told;
    }
}
