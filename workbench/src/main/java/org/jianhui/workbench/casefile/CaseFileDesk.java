package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.GroupLine;
import org.jianhui.query.inspection.CaseAttachment;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.TermCasePage;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentDesk;
import org.jianhui.workbench.document.OneByOne;
import org.jianhui.workbench.document.PaperDesk;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.founding.FoundingReading;
import org.jianhui.workbench.term.TermReading;
import org.jianhui.workbench.web.ArithmeticRows;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a whole case for one reader, each part by a question of its own under the reader's right, and binds it. One file is
 * bound at a time.
 */
final class CaseFileDesk {

    private final Queries queries;
    private final CaseReading elections;
    private final FoundingReading foundings;
    private final TermReading terms;
    private final PaperDesk papers;
    private final AttachmentDesk attachments;
    private final Drawings drawings;
    private final ArithmeticRows arithmetic;
    private final Supplier<Words> vocabulary;
    private final CaseFileBinder binder;
    private final ActClock clock;
    private final OneByOne binding = new OneByOne();

    CaseFileDesk(
            Queries queries,
            CaseReading elections,
            FoundingReading foundings,
            TermReading terms,
            PaperDesk papers,
            AttachmentDesk attachments,
            Drawings drawings,
            ArithmeticRows arithmetic,
            Supplier<Words> vocabulary,
            CaseFileBinder binder,
            ActClock clock) {
        this.queries = queries;
        this.elections = elections;
        this.foundings = foundings;
        this.terms = terms;
        this.papers = papers;
        this.attachments = attachments;
        this.drawings = drawings;
        this.arithmetic = arithmetic;
        this.vocabulary = vocabulary;
        this.binder = binder;
        this.clock = clock;
    }

    /** An election with its meetings. */
    byte[] of(ElectionId election, @Nullable AsOf asOf, Extent extent, Caller caller) {
        Words words = vocabulary.get();
        ElectionCasePage page = elections.find(election, asOf, caller.account(), null);
        ElectionSections sections = election(words, page, extent, caller.account());
        String union = words.area(page.asOf(), page.election().opening().union());
        return bound(
                words,
                new CaseCover(union, words.of("casefile.title.election"), sections.status(), page.asOf()),
                List.of(sections.overview()),
                sections.periods(),
                sections.papers(),
                gathered(
                        List.of(election.value()), papers.papers(election, asOf, caller.account(), null), asOf, caller),
                extent,
                caller);
    }

    /** A founding with its elections, void ones too, and the meetings of those. */
    byte[] of(FoundingId founding, @Nullable AsOf asOf, Extent extent, Caller caller) {
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
        return bound(
                words,
                new CaseCover(
                        page.founding().application().unionName(),
                        words.of("casefile.title.founding"),
                        sections.status(),
                        page.asOf()),
                overviews,
                periods,
                onRecord,
                gathered(cases, sheets, asOf, caller),
                extent,
                caller);
    }

    /** A committee's term. */
    byte[] of(TermId term, @Nullable AsOf asOf, Extent extent, Caller caller) {
        Words words = vocabulary.get();
        TermCasePage page = terms.find(term, asOf, caller.account(), null);
        TermSections sections =
                new TermSections(words, page, extent.of(terms.opener()), terms.names(page, caller.account()));
        return bound(
                words,
                new CaseCover(
                        words.area(page.asOf(), page.term().opening().union()),
                        words.of("casefile.title.term"),
                        sections.status(),
                        page.asOf()),
                List.of(sections.overview()),
                null,
                sections.papers(),
                gathered(List.of(term.value()), papers.papers(term, asOf, caller.account(), null), asOf, caller),
                extent,
                caller);
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
    byte[] record(String caseId, UnionId union, Caller caller) {
        Words words = vocabulary.get();
        return bound(
                words,
                new CaseCover(words.area(null, union), words.of("casefile.title.record"), "", null),
                List.of(),
                null,
                List.of(),
                gathered(List.of(caseId), List.of(), null, caller),
                Extent.only(envelope -> false),
                caller);
    }

    private GatheredCase gathered(
            List<String> cases, List<? extends CaseSheet> sheets, @Nullable AsOf asOf, Caller caller) {
        return GatheredCase.of(cases, sheets, asOf, queries, caller.account());
    }

    private byte[] bound(
            Words words,
            CaseCover cover,
            List<Section> overviews,
            @Nullable Section periods,
            List<List<String>> onRecord,
            GatheredCase gathered,
            Extent extent,
            Caller caller) {
        return binding.make(() -> {
            BoundPieces bound = binder.pieces(words);
            if (extent.bindsFiles()) {
                bindFiles(bound, gathered, caller);
            }
            gathered.procedures().forEach(run -> bound.diagram(run, drawings));
            RecordSections record = new RecordSections(words);
            List<Section> sections = new ArrayList<>(overviews);
            sections.add(record.chronology(gathered.rows()));
            if (periods != null) {
                sections.add(periods);
            }
            sections.add(record.papers(onRecord, gathered.sheets()));
            sections.add(record.attachments(gathered.attachments(), bound.fates()));
            sections.add(record.steps(gathered.rows()));
            CaseFile file = new CaseFile(
                    cover.union(),
                    cover.title(),
                    words.of("casefile.contents"),
                    words.of("casefile.page"),
                    words.of("casefile.bound"),
                    cover.lines(words, caller.login(), clock.now()),
                    sections,
                    bound.titles());
            return binder.bind(file, bound.pieces());
        });
    }

    private void bindFiles(BoundPieces bound, GatheredCase gathered, Caller caller) {
        gathered.sheets().stream()
                .filter(sheet -> sheet.issued() != null)
                .forEach(sheet -> bound.paper(sheet, () -> papers.content(sheet, PaperFormat.PDF, caller.account())));
        for (CaseAttachment each : gathered.attachments()) {
            bound.attachment(each, () -> attachments.read(each.attachment(), caller.account()));
        }
    }
}
