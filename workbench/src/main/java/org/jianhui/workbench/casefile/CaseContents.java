package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.GroupLine;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.PaperDesk;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.founding.FoundingReading;
import org.jianhui.workbench.term.TermReading;
import org.jianhui.workbench.web.ArithmeticRows;
import org.jspecify.annotations.Nullable;

/** Gathers a whole case for one reader, each part by a question of its own under the reader's right. */
final class CaseContents {

    private final Queries queries;
    private final CaseReading elections;
    private final FoundingReading foundings;
    private final TermReading terms;
    private final PaperDesk papers;
    private final ArithmeticRows arithmetic;
    private final Supplier<Words> vocabulary;

    CaseContents(
            Queries queries,
            CaseReading elections,
            FoundingReading foundings,
            TermReading terms,
            PaperDesk papers,
            ArithmeticRows arithmetic,
            Supplier<Words> vocabulary) {
        this.queries = queries;
        this.elections = elections;
        this.foundings = foundings;
        this.terms = terms;
        this.papers = papers;
        this.arithmetic = arithmetic;
        this.vocabulary = vocabulary;
    }

    /** An election with its meetings. */
    CaseContent of(ElectionId election, @Nullable AsOf asOf, Extent extent, Caller caller) {
        Words words = vocabulary.get();
        ElectionCasePage page = elections.find(election, asOf, caller.account(), null);
        ElectionSections sections = election(words, page, extent, caller.account());
        String union = words.area(page.asOf(), page.election().opening().union());
        return new CaseContent(
                words,
                new CaseCover(union, words.of("casefile.title.election"), sections.status(), page.asOf()),
                List.of(sections.overview()),
                sections.periods(),
                sections.papers(),
                gathered(
                        List.of(election.value()),
                        papers.papers(election, asOf, caller.account(), null),
                        asOf,
                        caller));
    }

    /** A founding with its elections, void ones too, and the meetings of those. */
    CaseContent of(FoundingId founding, @Nullable AsOf asOf, Extent extent, Caller caller) {
        AccountId reader = caller.account();
        Words words = vocabulary.get();
        FoundingCasePage page = foundings.find(founding, asOf, reader, null);
        FoundingSections sections = new FoundingSections(words, page, extent.of(foundings.opener()));
        List<Section> overviews = new ArrayList<>(List.of(sections.overview()));
        List<List<String>> onRecord = new ArrayList<>(sections.papers());
        List<CaseSheet> sheets = new ArrayList<>(papers.papers(founding, asOf, reader, null));
        List<String> cases = new ArrayList<>(List.of(founding.value()));
        @Nullable Section periods = null;
        @Nullable GroupLine group = page.founding().group();
        if (group != null) {
            for (ElectionCasePage each : foundings.elections(page.founding(), group, asOf, reader, null)) {
                ElectionId election = each.election().opening().election();
                ElectionSections elected = election(words, each, extent, reader);
                overviews.add(elected.overview());
                periods = periods == null ? elected.periods() : periods.followedBy(elected.periods());
                elected.papers().stream().filter(line -> isNew(onRecord, line)).forEach(onRecord::add);
                sheets.addAll(papers.papers(election, asOf, reader, null));
                cases.add(election.value());
            }
        }
        return new CaseContent(
                words,
                new CaseCover(
                        page.founding().application().unionName(),
                        words.of("casefile.title.founding"),
                        sections.status(),
                        page.asOf()),
                overviews,
                periods,
                onRecord,
                gathered(cases, sheets, asOf, caller));
    }

    /** A committee's term. */
    CaseContent of(TermId term, @Nullable AsOf asOf, Extent extent, Caller caller) {
        Words words = vocabulary.get();
        TermCasePage page = terms.find(term, asOf, caller.account(), null);
        TermSections sections =
                new TermSections(words, page, extent.of(terms.opener()), terms.names(page, caller.account()));
        return new CaseContent(
                words,
                new CaseCover(
                        words.area(page.asOf(), page.term().opening().union()),
                        words.of("casefile.title.term"),
                        sections.status(),
                        page.asOf()),
                List.of(sections.overview()),
                null,
                sections.papers(),
                gathered(List.of(term.value()), papers.papers(term, asOf, caller.account(), null), asOf, caller));
    }

    /** The election took the founding's papers over: of kind and number the same. */
    private static boolean isNew(List<List<String>> onRecord, List<String> line) {
        return onRecord.stream().noneMatch(each -> each.subList(0, 2).equals(line.subList(0, 2)));
    }

    private ElectionSections election(Words words, ElectionCasePage page, Extent extent, AccountId reader) {
        return new ElectionSections(
                words, arithmetic, page, extent.of(elections.opener(page, reader)), elections.elected(page, reader));
    }

    /** The record alone, of a case of which no file is bound otherwise: what was done, and the procedures. */
    CaseContent record(String caseId, UnionId union, Caller caller) {
        Words words = vocabulary.get();
        return new CaseContent(
                words,
                new CaseCover(words.area(null, union), words.of("casefile.title.record"), "", null),
                List.of(),
                null,
                List.of(),
                gathered(List.of(caseId), List.of(), null, caller));
    }

    private GatheredCase gathered(
            List<String> cases, List<? extends CaseSheet> sheets, @Nullable AsOf asOf, Caller caller) {
        return GatheredCase.of(cases, sheets, asOf, queries, caller.account());
    }
}
