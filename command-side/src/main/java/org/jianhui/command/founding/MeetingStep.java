package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.Grouped;
import org.jianhui.command.founding.rule.UnionGroupFormed;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.document.rule.IssuedInTheRightName;
import org.jianhui.kernel.document.rule.PapersInOrder;
import org.jianhui.kernel.election.assembly.rule.FormFitsMembers;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** The group asks for the first meeting, once there are members and a union group with an elected leader (附1-2, 附1-3(1)). */
final class MeetingStep {

    private final Dossier dossier;

    MeetingStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(RequestMeeting command, Act act, FoundingLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.groupedFor("meeting-request"),
                dossier.due("meeting-request", dossier.phase() instanceof Grouped));
        String edition = dossier.terms().edition();
        RequestPaper request = command.request();
        FoundingLaw.Electorate electorate =
                law.electorate().apply(dossier.terms().union());
        FormFitsMembers form = law.formFitsMembers(command.form(), electorate.members(), edition);
        Basis basis = Judgement.by(
                edition,
                new IssuedInTheRightName(PaperKind.MEETING_REQUEST, request.issuer(), PaperIssuer.preparing(false)),
                dossier.numbers().own(request.number()),
                new NotInTheFuture("dated", request.dated(), act.receivedOnDate()),
                new PapersInOrder(
                        PaperKind.MEETING_REQUEST,
                        request.dated(),
                        PaperKind.GROUP_NOTICE.name(),
                        dossier.group().since()),
                new UnionGroupFormed(electorate.members(), electorate.groupsWithLeader()),
                form);
        apply(new MeetingRequested(
                command.founding(),
                request,
                command.form(),
                electorate.members(),
                electorate.groupsWithLeader(),
                act.actedOnDate(),
                law.reply(edition).dueOn(act.actedOnDate()),
                form.warns() ? List.of(form.id()) : List.of(),
                basis));
    }
}
