package org.jianhui.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.term.rule.AskedByTheUnion;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.rule.FormFitsMembers;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jspecify.annotations.Nullable;

/** The committee asks for the meeting of the next election, as the preparatory group did for the first (附1-3(1)). */
final class MeetingStep {

    private final Standing standing;

    MeetingStep(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(RequestReelectionMeeting command, Act act, TermLaw law) {
        @Nullable ElectionId election = standing.reelection();
        Rule.verify(
                standing.stillOpen(),
                new NothingSkipped("meeting-request", election == null ? List.of("REELECTION_OPENED") : List.of()),
                standing.due("meeting-request", standing.asked() == null && !standing.meetingApproved()));
        if (election == null) {
            return;
        }
        RequestPaper request = command.request();
        String edition = standing.edition();
        LocalDate today = act.receivedOnDate();
        @Nullable Integer members = law.members(standing.union(), today);
        List<Rule> rules = new ArrayList<>(List.of(
                new AskedByTheUnion(PaperKind.MEETING_REQUEST, request.issuer()),
                standing.own(request.number()),
                new NotInTheFuture("dated", request.dated(), today)));
        List<String> warnings = new ArrayList<>();
        if (members != null) {
            FormFitsMembers form = law.formFitsMembers(command.form(), members, edition);
            rules.add(form);
            if (form.warns()) {
                warnings.add(form.id());
            }
        }
        Basis basis = Judgement.by(edition, rules);
        apply(new ReelectionMeetingRequested(
                command.term(),
                election,
                request,
                command.form(),
                members,
                act.actedOnDate(),
                law.reply(edition).dueOn(act.actedOnDate()),
                warnings,
                basis));
    }
}
