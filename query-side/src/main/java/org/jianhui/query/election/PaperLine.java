package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the case.
 *
 * @param answers the request it answers; null if it is no reply
 * @param source for replies given here; null for requests and historic papers
 * @param historic whether it was entered as a paper that preceded this system
 * @param corrections how often the entry was corrected; the first entry stays in the event list
 * @param warnings catalogue ids of rules that only warned
 */
public record PaperLine(
        PaperId paper,
        PaperKind kind,
        String number,
        LocalDate dated,
        PaperIssuer issuer,
        @Nullable UnionId union,
        @Nullable PaperId answers,
        @Nullable ReplyOutcome outcome,
        @Nullable ReplySource source,
        @Nullable AttachmentId scan,
        @Nullable GroupHead head,
        boolean historic,
        int corrections,
        List<String> warnings) {

    static PaperLine of(HistoricPaper paper, int corrections, List<String> warnings) {
        return new PaperLine(
                paper.paper(),
                paper.kind(),
                paper.number(),
                paper.dated(),
                paper.issuer(),
                paper.union(),
                paper.answers(),
                paper.outcome(),
                null,
                paper.scan(),
                paper.head(),
                true,
                corrections,
                warnings);
    }

    static PaperLine of(TakenOverPaper paper) {
        return new PaperLine(
                paper.paper(),
                paper.kind(),
                paper.number(),
                paper.dated(),
                paper.issuer(),
                paper.union(),
                paper.answers(),
                paper.outcome(),
                paper.source(),
                paper.scan(),
                paper.head(),
                false,
                0,
                List.of());
    }

    static PaperLine of(PaperKind kind, RequestPaper paper) {
        return new PaperLine(
                paper.paper(),
                kind,
                paper.number(),
                paper.dated(),
                paper.issuer(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0,
                List.of());
    }

    static PaperLine of(PaperKind kind, ReplyPaper paper, UnionId by) {
        return new PaperLine(
                paper.paper(),
                kind,
                paper.number(),
                paper.dated(),
                PaperIssuer.UPPER_UNION,
                by,
                paper.answers(),
                null,
                paper.source(),
                paper.scan(),
                null,
                false,
                0,
                List.of());
    }
}
