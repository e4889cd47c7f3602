package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.Drawings;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.inspection.CaseAttachment;
import org.jianhui.query.projection.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentDesk;
import org.jianhui.workbench.document.OneByOne;
import org.jianhui.workbench.document.PaperDesk;
import org.jspecify.annotations.Nullable;

/** Binds a whole case into one file for one reader. One file is bound at a time. */
final class CaseFileDesk {

    private final CaseContents contents;
    private final PaperDesk papers;
    private final AttachmentDesk attachments;
    private final Drawings drawings;
    private final CaseFileBinder binder;
    private final ActClock clock;
    private final OneByOne binding = new OneByOne();

    CaseFileDesk(
            CaseContents contents,
            PaperDesk papers,
            AttachmentDesk attachments,
            Drawings drawings,
            CaseFileBinder binder,
            ActClock clock) {
        this.contents = contents;
        this.papers = papers;
        this.attachments = attachments;
        this.drawings = drawings;
        this.binder = binder;
        this.clock = clock;
    }

    byte[] of(ElectionId election, @Nullable AsOf asOf, Extent extent, Caller caller) {
        return bound(contents.of(election, asOf, extent, caller), extent, caller);
    }

    byte[] of(FoundingId founding, @Nullable AsOf asOf, Extent extent, Caller caller) {
        return bound(contents.of(founding, asOf, extent, caller), extent, caller);
    }

    byte[] of(TermId term, @Nullable AsOf asOf, Extent extent, Caller caller) {
        return bound(contents.of(term, asOf, extent, caller), extent, caller);
    }

    /** The record alone, of a case of which no file is bound otherwise: what was done, and the procedures. */
    byte[] record(String caseId, UnionId union, Caller caller) {
        return bound(contents.record(caseId, union, caller), Extent.only(envelope -> false), caller);
    }

    private byte[] bound(CaseContent content, Extent extent, Caller caller) {
        Words words = content.words();
        CaseCover cover = content.cover();
        GatheredCase gathered = content.gathered();
        gathered.requireBindable();
        return binding.make(() -> {
            BoundPieces bound = binder.pieces(words);
            if (extent.bindsFiles()) {
                bindFiles(bound, gathered, caller);
            }
            gathered.procedures().forEach(run -> bound.diagram(run, drawings));
            RecordSections record = new RecordSections(words);
            List<Section> sections = new ArrayList<>(content.overviews());
            sections.add(record.chronology(gathered.rows()));
            if (content.periods() != null) {
                sections.add(content.periods());
            }
            sections.add(record.papers(content.onRecord(), gathered.sheets()));
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
