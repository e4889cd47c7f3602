package org.jianhui.command.election.assembly;

import java.util.function.Function;
import org.jianhui.kernel.election.assembly.AssemblyCommand;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AllotDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.MoveAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ReviewCredentials;
import org.jianhui.kernel.election.assembly.AssemblyCommand.TakeBackOfficers;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/** Who may do what at a meeting: the group holds it; what follows from the election case follows by itself. */
final class AssemblyRights {

    private AssemblyRights() {}

    static CommandRights table(Function<AssemblyCommand, @Nullable Parties> parties) {
        return CommandRights.of(AssemblyCommand.class, parties)
                .forGroup(ConveneAssembly.class)
                .forGroup(AllotDelegates.class)
                .forGroup(RecordDelegates.class)
                .forGroup(ReviewCredentials.class)
                .forGroup(NotifyAttendees.class)
                .forGroup(AdoptRules.class)
                .forGroup(AppointTellers.class)
                .forGroup(FreezeRoll.class)
                .forGroup(RecordSignIn.class)
                .forGroup(EstablishQuorum.class)
                .forGroup(ElectOfficers.class)
                .system(TakeBackOfficers.class)
                .forGroup(ConcludeAssembly.class)
                .forGroup(PostponeAssembly.class)
                .system(MoveAssembly.class)
                .forGroup(AbandonAssembly.class)
                .system(EndAssembly.class)
                .complete();
    }
}
