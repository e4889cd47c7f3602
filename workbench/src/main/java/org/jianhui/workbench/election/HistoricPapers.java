package org.jianhui.workbench.election;

import java.util.function.Supplier;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.ElectionCommand.CorrectHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.privacy.Sealing;
import org.jspecify.annotations.Nullable;

/** Enters and corrects papers that preceded this system. */
public final class HistoricPapers {

    private final PersonalData personalData;

    HistoricPapers(PersonalData personalData) {
        this.personalData = personalData;
    }

    /**
     * @param asks in whose name the election's requests are issued, where the input says nothing
     */
    public Acts.Work record(
            ElectionId election, ElectionInput.Paper input, Supplier<PaperIssuer> asks, RequestId origin) {
        PaperId paper = PaperId.random();
        return sender -> {
            sender.send(new RecordHistoricPaper(election, paper(paper, input, asks, origin)));
            return paper.value();
        };
    }

    /**
     * @param asks in whose name the election's requests are issued, where the input says nothing
     */
    public Acts.Work correct(
            ElectionId election,
            PaperId paper,
            ElectionInput.Correction input,
            Supplier<PaperIssuer> asks,
            RequestId origin) {
        return sender -> {
            sender.send(new CorrectHistoricPaper(election, paper(paper, input.paper(), asks, origin), input.reason()));
            return paper.value();
        };
    }

    private HistoricPaper paper(
            PaperId paper, ElectionInput.Paper input, Supplier<PaperIssuer> asks, RequestId origin) {
        PaperIssuer issuer = input.issuer() == null ? issuer(input.kind(), asks) : input.issuer();
        return new HistoricPaper(
                paper,
                input.kind(),
                input.number(),
                input.dated(),
                issuer,
                input.issuedBy(),
                input.scan(),
                input.answers(),
                input.outcome(),
                head(input, origin));
    }

    private static PaperIssuer issuer(PaperKind kind, Supplier<PaperIssuer> asks) {
        if (kind.isReply()) {
            return PaperIssuer.UPPER_UNION;
        }
        return kind == PaperKind.MEETING_REQUEST ? asks.get() : PaperIssuer.PREPARATORY_GROUP;
    }

    private @Nullable GroupHead head(ElectionInput.Paper input, RequestId origin) {
        if (input.headName() == null || input.headName().isBlank()) {
            return null;
        }
        PersonId person = input.head() == null ? PersonId.random() : input.head();
        HeadQualification qualification =
                input.headQualification() == null ? HeadQualification.OTHER : input.headQualification();
        return new GroupHead(person, new Sealing(personalData, origin).name(person, input.headName()), qualification);
    }
}
