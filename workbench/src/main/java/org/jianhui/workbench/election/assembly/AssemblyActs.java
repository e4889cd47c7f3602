package org.jianhui.workbench.election.assembly;

import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AllotDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ReviewCredentials;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.workbench.api.BadRequest;

/** Turns what is said at a meeting into the one command it means; pages and REST come through here. */
public final class AssemblyActs {

    private final Accounts accounts;
    private final Authority authority;

    AssemblyActs(Accounts accounts, Authority authority) {
        this.accounts = accounts;
        this.authority = authority;
    }

    Acts.Work convene(ElectionId election, AssemblyInput.Convening input) {
        AssemblyId assembly = AssemblyId.random();
        return work(new ConveneAssembly(assembly, election, Objects.requireNonNull(input.form())));
    }

    Acts.Work allot(AssemblyId assembly, AssemblyInput.Allotment input) {
        return work(new AllotDelegates(assembly, Objects.requireNonNull(input.delegates())));
    }

    Acts.Work delegates(AssemblyId assembly, AssemblyInput.Delegates input) {
        return work(new RecordDelegates(
                assembly, input.group(), input.delegates(), input.electedOn(), input.present(), input.minutes()));
    }

    Acts.Work credentials(AssemblyId assembly, AssemblyInput.Credentials input) {
        return work(new ReviewCredentials(
                assembly,
                input.refused().stream()
                        .map(each ->
                                new RefusedDelegate(each.person(), each.reason().strip()))
                        .toList()));
    }

    Acts.Work tell(AssemblyId assembly, AssemblyInput.Notification input) {
        return work(new NotifyAttendees(
                assembly,
                input.notifiedOn(),
                input.place().strip(),
                input.agenda().strip(),
                input.channels()));
    }

    Acts.Work adopt(AssemblyId assembly, AssemblyInput.Rules input) {
        List<BodySeats> seats = input.seats().stream()
                .map(each -> new BodySeats(each.body(), each.seats()))
                .toList();
        return work(new AdoptRules(
                assembly,
                new ElectionRules(input.version().strip(), seats, input.unfilled(), input.womenMembers()),
                input.minutes()));
    }

    /**
     * Whether a login exists is told only to whoever may appoint: the right is asked for first.
     *
     * @throws BadRequest if there is no account of such a login
     */
    Acts.Work appoint(AssemblyId assembly, AssemblyInput.Counters input, Act act) {
        return sender -> {
            authority.toAct(act, new AppointTellers(assembly, List.of(), List.of()));
            List<PersonId> tellers = input.tellers().stream()
                    .map(login -> accounts.byLogin(login.strip())
                            .filter(Accounts.Account::inForce)
                            .orElseThrow(() -> new BadRequest("LOGIN_UNKNOWN", "tellers"))
                            .person())
                    .toList();
            return work(new AppointTellers(assembly, input.scrutineers(), tellers))
                    .perform(sender);
        };
    }

    Acts.Work freeze(AssemblyId assembly) {
        return work(new FreezeRoll(assembly));
    }

    Acts.Work signIn(AssemblyId assembly, AssemblyInput.SignIn input) {
        return work(new RecordSignIn(assembly, input.persons()));
    }

    Acts.Work quorum(AssemblyId assembly) {
        return work(new EstablishQuorum(assembly));
    }

    Acts.Work officers(AssemblyId assembly, AssemblyInput.Officers input) {
        List<OfficeVote> votes = input.votes().stream()
                .map(each -> new OfficeVote(each.office(), each.person(), each.votes()))
                .toList();
        return work(new ElectOfficers(assembly, votes, input.minutes()));
    }

    Acts.Work conclude(AssemblyId assembly) {
        return work(new ConcludeAssembly(assembly));
    }

    Acts.Work postpone(AssemblyId assembly, AssemblyInput.Postponement input) {
        return work(
                new PostponeAssembly(assembly, input.meetingOn(), input.reason().strip()));
    }

    Acts.Work abandon(AssemblyId assembly, AssemblyInput.Reason input) {
        return work(new AbandonAssembly(assembly, input.reason().strip()));
    }

    static Acts.Work work(Command command) {
        return sender -> {
            sender.send(command);
            return command.aggregateId();
        };
    }
}
