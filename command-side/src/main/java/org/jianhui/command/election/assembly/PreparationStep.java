package org.jianhui.command.election.assembly;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.assembly.rule.CommitteeFromMembers;
import org.jianhui.command.election.assembly.rule.CommitteeSizeFits;
import org.jianhui.command.election.assembly.rule.CountersNamed;
import org.jianhui.command.election.assembly.rule.CountersStandForNothing;
import org.jianhui.command.election.assembly.rule.DelegatesToldInTime;
import org.jianhui.command.election.assembly.rule.SeatsForEveryBody;
import org.jianhui.command.election.assembly.rule.ToldWhereWhatAndHow;
import org.jianhui.command.election.assembly.rule.WomenBodyFits;
import org.jianhui.command.election.assembly.rule.WomenCountedAsOnRecord;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.BackdatingExplained;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.RulesHash;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.election.parameter.AssemblyParameters;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.SizeTable;
import org.jspecify.annotations.Nullable;

/** Who is to come is told; election rules are adopted; scrutineers and tellers are appointed. */
final class PreparationStep {

    private final Agenda agenda;
    private final Meeting meeting;

    PreparationStep(Agenda agenda) {
        this.agenda = agenda;
        this.meeting = agenda.meeting();
    }

    @CommandHandler
    void decide(NotifyAttendees command, Act act, AssemblyLaw law) {
        Rule.verify(agenda.stillOpen(), agenda.dueBefore("notification"), agenda.delegatesFor("notification"));
        boolean congress = meeting.convened().form() == AssemblyForm.CONGRESS;
        @Nullable NoticePeriod period = congress ? law.notice(meeting.edition(), command.notifiedOn()) : null;
        Basis basis = Judgement.by(
                meeting.edition(),
                new DelegatesToldInTime(meeting.meetingOn(), period),
                new ToldWhereWhatAndHow(
                        !command.place().isBlank(),
                        !command.agenda().isBlank(),
                        command.channels().size()),
                new NotInTheFuture("notifiedOn", command.notifiedOn(), act.receivedOnDate()),
                new BackdatingExplained(
                        "notifiedOn",
                        command.notifiedOn(),
                        act.receivedOnDate(),
                        law.backdating(meeting.edition()).freeDays(),
                        act.backdatedBecause() != null));
        apply(new AttendeesNotified(
                command.assembly(),
                command.notifiedOn(),
                meeting.meetingOn(),
                command.place(),
                command.agenda(),
                command.channels(),
                period,
                basis));
    }

    @CommandHandler
    void decide(AdoptRules command, AssemblyLaw law) {
        Rule.verify(agenda.stillOpen(), agenda.dueBefore("election-rules"), agenda.notifiedFor("election-rules"));
        ElectionRules rules = command.rules();
        AssemblyParameters figures = law.meeting(meeting.edition());
        List<PersonId> voters = law.electorate().members(meeting.convened().union());
        int members = voters.size();
        int committee = seats(rules, Body.UNION_COMMITTEE);
        List<Rule> judged = new ArrayList<>(List.of(
                new SeatsForEveryBody(!rules.version().isBlank(), without(rules)),
                new WomenBodyFits(
                        seats(rules, Body.WOMEN_COMMITTEE),
                        rules.womenMembers(),
                        members,
                        figures.womenCommitteeFrom()),
                new WomenCountedAsOnRecord(rules.womenMembers(), law.women(voters)),
                law.proofs().rule(List.of(command.minutes()))));
        judged.addAll(law.enoughStand(meeting.convened().election(), rules));
        Basis basis = Judgement.by(meeting.edition(), judged);
        SizeTable.@Nullable Row range = figures.committeeSize().of(members).orElse(null);
        CommitteeSizeFits fits = new CommitteeSizeFits(
                committee, members, range == null ? null : range.toString(), range == null || range.allows(committee));
        CommitteeFromMembers committeeDue =
                new CommitteeFromMembers(committee, members, figures.committeeRequiredFrom());
        apply(new ElectionRulesAdopted(
                command.assembly(),
                rules,
                RulesHash.of(rules),
                command.minutes(),
                Warnings.of(fits, committeeDue),
                basis));
    }

    /** Bodies that do not have exactly one line with at least one seat. */
    private static List<Body> without(ElectionRules rules) {
        return Arrays.stream(Body.values())
                .filter(body -> seats(rules, body) < 1
                        || rules.seats().stream()
                                        .filter(each -> each.body() == body)
                                        .count()
                                > 1)
                .toList();
    }

    private static int seats(ElectionRules rules, Body body) {
        return rules.seats().stream()
                .filter(each -> each.body() == body)
                .mapToInt(BodySeats::seats)
                .findFirst()
                .orElse(0);
    }

    @CommandHandler
    void decide(AppointTellers command, AssemblyLaw law) {
        Rule.verify(agenda.stillOpen(), agenda.dueBefore("tellers"), agenda.rulesFor("tellers"));
        List<PersonId> all = Stream.concat(command.scrutineers().stream(), command.tellers().stream())
                .toList();
        Basis basis = Judgement.by(
                meeting.edition(),
                new CountersNamed(
                        command.scrutineers().size(),
                        command.tellers().size(),
                        Set.copyOf(all).size()),
                new CountersStandForNothing(
                        law.candidacies().among(meeting.convened().election(), all)));
        apply(new TellersAppointed(command.assembly(), command.scrutineers(), command.tellers(), basis));
    }
}
