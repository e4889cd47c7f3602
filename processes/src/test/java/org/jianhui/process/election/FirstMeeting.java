package org.jianhui.process.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianhui.command.election.assembly.Electorate;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.assembly.AssemblyCommand;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AllotDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ReviewCredentials;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;

/** One meeting of a cleared case, and the words in which a test carries it through the procedure. */
final class FirstMeeting {

    final AssemblyId id = AssemblyId.random();
    final Case election;
    private final Township township;
    private final PersonId teller = PersonId.random();
    private final PersonId other = PersonId.random();
    private final List<PersonId> members;

    /**
     * A case whose meeting is cleared for 28 June 2022, and so many members beside the candidates.
     *
     * @param more candidates beside the four of every case
     */
    FirstMeeting(Township township, int others, Candidacy... more) {
        this.township = township;
        election = new Case(township).on("2022-06-16");
        Candidacy[] all = Stream.concat(Stream.of(election.a, election.b, election.c, election.d), Stream.of(more))
                .toArray(Candidacy[]::new);
        election.prepared()
                .submits(all)
                .on("2022-06-20")
                .replies(Verdict.APPROVE, all)
                .posts(all)
                .fixes("2022-06-28");
        members = Stream.concat(
                        Stream.of(all).map(Candidacy::person),
                        Stream.generate(PersonId::random).limit(others))
                .toList();
        UnionGroupId[] groups = {UnionGroupId.random(), UnionGroupId.random()};
        for (int i = 0; i < members.size(); i++) {
            township.admits(members.get(i), election.union, groups[i % 2]);
        }
    }

    FirstMeeting does(AssemblyCommand command) {
        township.node.does(command);
        return this;
    }

    FirstMeeting on(String day) {
        election.on(day);
        return this;
    }

    FirstMeeting convened(AssemblyForm form) {
        return does(new ConveneAssembly(id, election.id, form));
    }

    FirstMeeting allotted(int delegates) {
        return does(new AllotDelegates(id, delegates));
    }

    /** Each group sends the first of its members. */
    FirstMeeting delegated(int each) {
        List<UnionGroupId> groups = groups();
        for (UnionGroupId group : groups) {
            List<PersonId> own = ofGroup(group);
            does(new RecordDelegates(
                    id, group, own.subList(0, each), LocalDate.parse("2022-06-18"), own.size(), election.scan));
        }
        return does(new ReviewCredentials(id, List.of()));
    }

    private List<UnionGroupId> groups() {
        return township.node.bean(Electorate.class).groups(election.union).keySet().stream()
                .toList();
    }

    private List<PersonId> ofGroup(UnionGroupId group) {
        return township.node.bean(Electorate.class).members(group);
    }

    FirstMeeting told() {
        return does(new NotifyAttendees(id, election.today, "乡政府会议室", "选举三个委员会", List.of("微信群")));
    }

    FirstMeeting ruled(UnfilledRule unfilled) {
        return ruled(unfilled, 1);
    }

    FirstMeeting ruled(UnfilledRule unfilled, int committee) {
        List<BodySeats> seats = Arrays.stream(Body.values())
                .map(body -> new BodySeats(body, body == Body.UNION_COMMITTEE ? committee : 1))
                .toList();
        return does(new AdoptRules(id, new ElectionRules("选举办法", seats, unfilled, 5), election.scan));
    }

    FirstMeeting appointed() {
        return does(new AppointTellers(id, List.of(PersonId.random()), List.of(teller, other)));
    }

    FirstMeeting enrolled() {
        return does(new FreezeRoll(id));
    }

    FirstMeeting attended(int number) {
        List<PersonId> roll = township.node.bean(Electorate.class).members(election.union);
        return does(new RecordSignIn(id, roll.subList(0, number))).does(new EstablishQuorum(id));
    }

    /** Of a congress, so many of its delegates: each group sent the first of its members. */
    FirstMeeting attendedByDelegates(int ofEachGroup) {
        List<PersonId> present = groups().stream()
                .flatMap(group -> ofGroup(group).subList(0, ofEachGroup).stream())
                .toList();
        return does(new RecordSignIn(id, present)).does(new EstablishQuorum(id));
    }

    /** Told, ruled, appointed, and on the day enrolled and open. */
    FirstMeeting opened(UnfilledRule unfilled) {
        return told().ruled(unfilled).appointed().on("2022-06-28").enrolled().attended(members.size());
    }

    BallotId opens(Candidacy... candidacies) {
        BallotId ballot = BallotId.random();
        List<PersonId> candidates =
                Stream.of(candidacies).map(Candidacy::person).toList();
        township.node.does(new OpenBallot(ballot, id, candidacies[0].body(), candidates));
        return ballot;
    }

    /** Both tellers count these votes, in the order of the paper. */
    FirstMeeting counts(BallotId ballot, int issued, int collected, Map<Candidacy, Integer> votes) {
        township.node.does(new IssueBallots(ballot, issued));
        List<VoteLine> lines = votes.entrySet().stream()
                .map(each -> new VoteLine(each.getKey().person(), each.getValue(), 0, 0))
                .toList();
        KeyCount count = new KeyCount(ballot, new BallotCount(collected, collected, 0, lines, List.of()));
        township.node.does(teller, count);
        township.node.does(other, count);
        return this;
    }

    FirstMeeting issues(BallotId ballot, int papers) {
        township.node.does(new IssueBallots(ballot, papers));
        return this;
    }

    /** Each teller keys what that teller has counted. */
    FirstMeeting keys(BallotId ballot, BallotCount one, BallotCount another) {
        township.node.does(teller, new KeyCount(ballot, one));
        township.node.does(other, new KeyCount(ballot, another));
        return this;
    }

    /** A fault is found after the round was decided. */
    FirstMeeting voids(BallotId ballot) {
        township.node.does(new VoidRound(ballot, "计票单有误"));
        return this;
    }

    FirstMeeting repeats(BallotId ballot) {
        township.node.does(PersonId.random(), new ApproveRepeat(ballot, "同意重新投票"));
        return this;
    }

    FirstMeeting concluded() {
        return does(new ConcludeAssembly(id));
    }

    /** A member who is no candidate. */
    PersonId bystander(int number) {
        return members.get(members.size() - number);
    }

    FirstMeeting elects(Candidacy winner, Candidacy... others) {
        return elects(members.size(), winner, others);
    }

    /** @param present how many hand in a paper, all for the winner */
    FirstMeeting elects(int present, Candidacy winner, Candidacy... others) {
        BallotId ballot =
                opens(Stream.concat(Stream.of(winner), Stream.of(others)).toArray(Candidacy[]::new));
        Map<Candidacy, Integer> votes = new LinkedHashMap<>();
        votes.put(winner, present);
        Stream.of(others).forEach(each -> votes.put(each, 0));
        return counts(ballot, present, present, votes);
    }

    FirstMeeting officered() {
        return officered(1);
    }

    /** @param chair votes for the chair; the two others are elected by the only member of their body */
    FirstMeeting officered(int chair) {
        return does(new ElectOfficers(
                id,
                List.of(
                        new OfficeVote(Office.CHAIR, election.a.person(), chair),
                        new OfficeVote(Office.FUND_AUDIT_CHAIR, election.c.person(), 1),
                        new OfficeVote(Office.WOMEN_COMMISSIONER, election.d.person(), 1)),
                election.scan));
    }

    List<String> tasks() {
        return township.node.tasks(id);
    }

    boolean isOver() {
        return township.node.isOver(id);
    }
}
