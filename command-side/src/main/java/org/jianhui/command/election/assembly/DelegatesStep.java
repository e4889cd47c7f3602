package org.jianhui.command.election.assembly;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.assembly.rule.DelegatesAsAllotted;
import org.jianhui.command.election.assembly.rule.DelegatesFitMembers;
import org.jianhui.command.election.assembly.rule.DelegatesOfTheirGroup;
import org.jianhui.command.election.assembly.rule.EveryVoterInAGroup;
import org.jianhui.command.election.assembly.rule.GroupsSendTheDelegates;
import org.jianhui.command.election.assembly.rule.MeetingIsACongress;
import org.jianhui.command.election.assembly.rule.PresentWithinGroup;
import org.jianhui.command.election.assembly.rule.RefusedAreDelegates;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AllotDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ReviewCredentials;
import org.jianhui.kernel.election.assembly.DelegateShares;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.SizeTable;
import org.jspecify.annotations.Nullable;

/** The delegates of a congress: allotted to the groups, elected there, and their credentials reviewed (I-14). */
final class DelegatesStep {

    private final Agenda agenda;
    private final Meeting meeting;

    DelegatesStep(Agenda agenda) {
        this.agenda = agenda;
        this.meeting = agenda.meeting();
    }

    @CommandHandler
    void decide(AllotDelegates command, AssemblyLaw law) {
        Rule.verify(agenda.stillOpen(), isCongress(), agenda.due("delegates", meeting.notified() == null));
        Map<UnionGroupId, Integer> groups =
                law.electorate().groups(meeting.convened().union());
        int grouped = groups.values().stream().mapToInt(Integer::intValue).sum();
        int members = law.electorate().members(meeting.convened().union()).size();
        SizeTable.@Nullable Row range =
                law.meeting(meeting.edition()).delegates().of(members).orElse(null);
        DelegatesFitMembers fits = new DelegatesFitMembers(
                command.delegates(),
                members,
                range == null ? null : range.toString(),
                range == null || range.allows(command.delegates()));
        Basis basis = Judgement.by(
                meeting.edition(),
                isCongress(),
                new GroupsSendTheDelegates(groups.size(), grouped, command.delegates()),
                new EveryVoterInAGroup(members - grouped, members));
        apply(new DelegatesAllotted(
                command.assembly(),
                command.delegates(),
                DelegateShares.of(command.delegates(), groups),
                Warnings.of(fits),
                basis));
    }

    @CommandHandler
    void decide(RecordDelegates command, Act act, AssemblyLaw law) {
        Rule.verify(agenda.stillOpen(), isCongress(), agenda.due("delegates", meeting.notified() == null));
        Integer allotted = meeting.quotas().get(command.group());
        Rule.verify(new NothingSkipped("delegates", allotted == null ? List.of("DELEGATES_ALLOTTED") : List.of()));
        List<PersonId> group = law.electorate().members(command.group());
        Basis basis = Judgement.by(
                meeting.edition(),
                isCongress(),
                new DelegatesAsAllotted(
                        command.delegates().size(),
                        Set.copyOf(command.delegates()).size(),
                        Objects.requireNonNull(allotted)),
                new DelegatesOfTheirGroup(command.delegates().stream()
                        .filter(each -> !group.contains(each))
                        .toList()),
                new PresentWithinGroup(
                        command.present(), group.size(), command.delegates().size()),
                law.proofs().rule(List.of(command.minutes())),
                new NotInTheFuture("electedOn", command.electedOn(), act.receivedOnDate()));
        apply(new DelegatesElected(
                command.assembly(),
                command.group(),
                command.delegates(),
                command.electedOn(),
                command.present(),
                command.minutes(),
                basis));
    }

    @CommandHandler
    void decide(ReviewCredentials command) {
        List<String> missing = meeting.quotas().keySet().stream()
                .filter(group -> !meeting.delegates().containsKey(group))
                .map(UnionGroupId::value)
                .toList();
        Rule.verify(
                agenda.stillOpen(),
                isCongress(),
                agenda.due("credentials", meeting.notified() == null),
                new NothingSkipped(
                        "credentials", meeting.quotas().isEmpty() ? List.of("DELEGATES_ALLOTTED") : missing));
        List<PersonId> all =
                meeting.delegates().values().stream().flatMap(List::stream).toList();
        List<PersonId> refused =
                command.refused().stream().map(RefusedDelegate::person).toList();
        List<PersonId> accepted =
                all.stream().filter(each -> !refused.contains(each)).toList();
        Basis basis = Judgement.by(
                meeting.edition(),
                isCongress(),
                new RefusedAreDelegates(
                        refused.stream().filter(each -> !all.contains(each)).toList(),
                        command.refused().stream()
                                .noneMatch(each -> each.reason().isBlank()),
                        accepted.size()));
        apply(new CredentialsReviewed(command.assembly(), accepted, command.refused(), basis));
    }

    private MeetingIsACongress isCongress() {
        return new MeetingIsACongress(meeting.convened().form());
    }
}
