package org.jianhui.workbench.election;

import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.ElectionCommand;
import org.jianhui.kernel.election.ElectionResultCommand.AnswerFlag;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.ElectionResultCommand.RecordResultReply;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/** Turns what is said about the result of an election into the one command it means. */
final class ResultActs {

    Acts.Work meeting(ElectionId election, ResultInput.HistoricMeeting input) {
        List<OfficeHolder> offices = input.elected().stream()
                .map(each -> new OfficeHolder(each.person(), each.office()))
                .toList();
        return work(new RecordHistoricMeeting(election, input.heldOn(), offices, input.minutes()));
    }

    Acts.Work report(ElectionId election, ResultInput.ResultReport input) {
        PaperIssuer issuer = input.issuer() == null ? PaperIssuer.BASE_UNION : input.issuer();
        return work(
                new ReportResult(election, new RequestPaper(PaperId.random(), input.number(), input.dated(), issuer)));
    }

    /**
     * @param open the report that waits for its reply; where none waits, the rule says so
     */
    Acts.Work reply(ElectionId election, ResultInput.ResultReply input, @Nullable PaperId open) {
        PaperId waiting = open == null ? PaperId.random() : open;
        PaperId answers = input.answers() == null ? waiting : input.answers();
        ReplySource source = input.scan() == null ? ReplySource.SIGNED_HERE : ReplySource.RECORDED_FROM_PAPER;
        ReplyPaper reply =
                new ReplyPaper(PaperId.random(), input.number(), input.dated(), answers, source, input.scan());
        String reason = ElectionActs.blankToNull(input.reason());
        return work(
                source == ReplySource.SIGNED_HERE
                        ? new ReplyToResult(election, reply, input.decision(), reason)
                        : new RecordResultReply(election, reply, input.decision(), reason));
    }

    Acts.Work answer(ElectionId election, ResultInput.FlagAnswer input) {
        return work(new AnswerFlag(election, input.reason()));
    }

    private static Acts.Work work(ElectionCommand command) {
        return sender -> {
            sender.send(command);
            return command.election().value();
        };
    }
}
