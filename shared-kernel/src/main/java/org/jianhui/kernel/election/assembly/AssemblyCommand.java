package org.jianhui.kernel.election.assembly;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;

/** Everything that can be asked of a meeting, in the order of the procedure (附1-3(5)). */
public sealed interface AssemblyCommand extends Command {

    AssemblyId assembly();

    @Override
    default String aggregateId() {
        return assembly().value();
    }

    /** Convenes the meeting on the day that the election case has fixed (E-08, E-13). */
    record ConveneAssembly(AssemblyId assembly, ElectionId election, AssemblyForm form) implements AssemblyCommand {}

    /** Allots the delegates of a congress to the union groups, in proportion to their members. */
    record AllotDelegates(AssemblyId assembly, int delegates) implements AssemblyCommand {}

    /**
     * A union group has elected its delegates; entered again, the later entry counts.
     *
     * @param present members who took part
     * @param minutes the scanned record
     */
    record RecordDelegates(
            AssemblyId assembly,
            UnionGroupId group,
            List<PersonId> delegates,
            LocalDate electedOn,
            int present,
            AttachmentId minutes)
            implements AssemblyCommand {
        public RecordDelegates {
            delegates = List.copyOf(delegates);
        }
    }

    /** The credentials of all delegates were reviewed; who is not refused is accepted. */
    record ReviewCredentials(AssemblyId assembly, List<RefusedDelegate> refused) implements AssemblyCommand {
        public ReviewCredentials {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Those who are to come were told the day, the place and what is on the agenda.
     *
     * @param place where the meeting is held
     * @param agenda in plain words, without names
     * @param channels how they were told, at least one
     */
    record NotifyAttendees(
            AssemblyId assembly, LocalDate notifiedOn, String place, String agenda, List<String> channels)
            implements AssemblyCommand {
        public NotifyAttendees {
            channels = List.copyOf(channels);
        }
    }

    /** The election rules were adopted. */
    record AdoptRules(AssemblyId assembly, ElectionRules rules, AttachmentId minutes) implements AssemblyCommand {}

    /** Who watches the count, and who counts; none of them stands for election. */
    record AppointTellers(AssemblyId assembly, List<PersonId> scrutineers, List<PersonId> tellers)
            implements AssemblyCommand {
        public AppointTellers {
            scrutineers = List.copyOf(scrutineers);
            tellers = List.copyOf(tellers);
        }
    }

    /** The roll is closed as it stands at this moment. */
    record FreezeRoll(AssemblyId assembly) implements AssemblyCommand {}

    /** These have signed in. */
    record RecordSignIn(AssemblyId assembly, List<PersonId> persons) implements AssemblyCommand {
        public RecordSignIn {
            persons = List.copyOf(persons);
        }
    }

    /** Establishes whether enough have come, and opens the meeting if so. */
    record EstablishQuorum(AssemblyId assembly) implements AssemblyCommand {}

    /** Chair, vice-chairs and the heads of the two other bodies were elected. */
    record ElectOfficers(AssemblyId assembly, List<OfficeVote> votes, AttachmentId minutes) implements AssemblyCommand {
        public ElectOfficers {
            votes = List.copyOf(votes);
        }
    }

    /** A round that was decided is void: who leads the bodies is elected again. */
    record TakeBackOfficers(AssemblyId assembly, Body body) implements AssemblyCommand {}

    /** The meeting is closed; every body has its result (E-08). */
    record ConcludeAssembly(AssemblyId assembly) implements AssemblyCommand {}

    /**
     * The meeting is held on a later day, before anything was voted on; notice, roll and sign-in begin anew.
     *
     * @param reason in plain words, without names
     */
    record PostponeAssembly(AssemblyId assembly, LocalDate meetingOn, String reason) implements AssemblyCommand {}

    /** The election case has fixed another day. */
    record MoveAssembly(AssemblyId assembly, LocalDate meetingOn) implements AssemblyCommand {}

    /**
     * The meeting is given up; another may be convened.
     *
     * @param reason in plain words, without names
     */
    record AbandonAssembly(AssemblyId assembly, String reason) implements AssemblyCommand {}

    /** The election case ended, or its notice fell while the meeting was voting, and with it the meeting. */
    record EndAssembly(AssemblyId assembly, AssemblyEnd cause) implements AssemblyCommand {}
}
