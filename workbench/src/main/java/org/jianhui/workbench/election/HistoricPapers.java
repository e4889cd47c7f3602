package org.jianhui.workbench.election;

import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.election.ElectionCommand.CorrectHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.PaperIssuer;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;

/** Enters and corrects papers that preceded this system. */
public final class HistoricPapers {

    private final PersonalData personalData;

    HistoricPapers(PersonalData personalData) {
        this.personalData = personalData;
    }

    public Outcome record(ElectionId election, ElectionInput.Paper input, Caller caller) {
        PaperId paper = PaperId.random();
        Act act = caller.act(input.act());
        return caller.perform(act, sender -> {
            sender.send(new RecordHistoricPaper(election, paper(paper, input, act)));
            return paper.value();
        });
    }

    public Outcome correct(ElectionId election, PaperId paper, ElectionInput.Correction input, Caller caller) {
        Act act = caller.act(input.paper().act());
        return caller.perform(act, sender -> {
            sender.send(new CorrectHistoricPaper(election, paper(paper, input.paper(), act), input.reason()));
            return paper.value();
        });
    }

    private HistoricPaper paper(PaperId paper, ElectionInput.Paper input, Act act) {
        PaperIssuer issuer = input.issuer() != null
                ? input.issuer()
                : input.kind().isReply() ? PaperIssuer.UPPER_UNION : PaperIssuer.PREPARATORY_GROUP;
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
                head(input, act));
    }

    private @Nullable GroupHead head(ElectionInput.Paper input, Act act) {
        if (input.headName() == null || input.headName().isBlank()) {
            return null;
        }
        PersonId person = input.head() == null ? PersonId.random() : input.head();
        HeadQualification qualification =
                input.headQualification() == null ? HeadQualification.OTHER : input.headQualification();
        return new GroupHead(
                person, new Sealing(personalData, act.requestId()).name(person, input.headName()), qualification);
    }
}
