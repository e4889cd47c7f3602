package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.MeetingNode.ELECTION;
import static org.jianhui.command.election.ballot.MeetingNode.MINUTES;
import static org.jianhui.command.election.ballot.MeetingNode.TOWNSHIP;
import static org.jianhui.command.election.ballot.MeetingNode.UNION;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.command.election.ballot.MeetingNode.Account;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.RollHash;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting by the real store, registers and rights: a void round, a second ballot, chairs, and no trace of who voted how. */
@Covers({"E-04", "E-07", "E-08", "F-08", "I-37"})
class WholeMeetingTest {

    private static final AssemblyId MEETING = new AssemblyId("assembly-1");

    @TempDir
    private Path keys;

    private MeetingNode node;
    private Account group;
    private Account other;
    private Account superior;
    private final List<PersonId> members =
            IntStream.range(0, 40).mapToObj(n -> PersonId.random()).toList();
    private final List<PersonId> committee = members.subList(0, 4);
    private final List<PersonId> audit = members.subList(4, 7);
    private final List<PersonId> women = members.subList(7, 8);
    private final List<PersonId> voters = members.subList(8, 40);

    @BeforeEach
    void the_meeting_is_cleared() {
        node = new MeetingNode(keys);
        members.forEach(node::member);
        committee.forEach(each -> node.candidate(each, Body.UNION_COMMITTEE));
        audit.forEach(each -> node.candidate(each, Body.FUND_AUDIT_COMMITTEE));
        women.forEach(each -> node.candidate(each, Body.WOMEN_COMMITTEE));
        group = node.account(Role.PREPARATORY_GROUP, UNION);
        other = node.account(Role.PREPARATORY_GROUP, UNION);
        superior = node.account(Role.SUPERIOR_REVIEWER, TOWNSHIP);
    }

    @AfterEach
    void close() {
        node.close();
    }

    private void open_the_meeting() {
        node.by(group, new ConveneAssembly(MEETING, ELECTION, AssemblyForm.FULL_MEETING));
        node.by(group, new NotifyAttendees(MEETING, node.day(), "乡政府会议室", "选举三个委员会", List.of("微信群")));
        List<BodySeats> seats = List.of(
                new BodySeats(Body.UNION_COMMITTEE, 3),
                new BodySeats(Body.FUND_AUDIT_COMMITTEE, 3),
                new BodySeats(Body.WOMEN_COMMITTEE, 1));
        node.by(group, new AdoptRules(MEETING, new ElectionRules("选举办法", seats, UnfilledRule.LEAVE_OPEN, 5), MINUTES));
        node.by(group, new AppointTellers(MEETING, List.of(voters.get(0)), List.of(group.person(), other.person())));
        node.by(group, new FreezeRoll(MEETING));
        node.by(group, new RecordSignIn(MEETING, members.subList(0, 36)));
        node.by(group, new EstablishQuorum(MEETING));
    }

    private BallotId vote(Body body, List<PersonId> candidates, int collected, int... votes) {
        BallotId ballot = BallotId.random();
        node.by(group, new OpenBallot(ballot, MEETING, body, candidates));
        node.by(group, new IssueBallots(ballot, 36));
        List<VoteLine> lines = IntStream.range(0, votes.length)
                .mapToObj(i -> new VoteLine(candidates.get(i), votes[i], 0, 0))
                .toList();
        KeyCount count = new KeyCount(ballot, new BallotCount(collected, collected, 0, lines, List.of()));
        node.by(group, count);
        node.by(other, count);
        return ballot;
    }

    @Test
    void from_the_convening_to_the_result() {
        open_the_meeting();
        BallotId voided = vote(Body.UNION_COMMITTEE, committee, 37, 30, 25, 23, 23);
        OpenBallot again = new OpenBallot(BallotId.random(), MEETING, Body.UNION_COMMITTEE, committee);
        assertThat(node.refusal(group, again)).isEqualTo("REPEAT_NOT_APPROVED");
        assertThat(node.refusal(group, new ApproveRepeat(voided, "同意重新投票"))).isEqualTo("NO_AUTHORITY");
        node.by(superior, new ApproveRepeat(voided, "同意重新投票"));
        vote(Body.UNION_COMMITTEE, committee, 36, 30, 25, 23, 23);
        vote(Body.UNION_COMMITTEE, committee.subList(2, 4), 36, 20, 16);
        vote(Body.FUND_AUDIT_COMMITTEE, audit, 36, 36, 35, 34);
        assertThat(node.refusal(group, new ConcludeAssembly(MEETING))).isEqualTo("ELECTION_INCOMPLETE");
        vote(Body.WOMEN_COMMITTEE, women, 36, 30);
        node.by(
                group,
                new ElectOfficers(
                        MEETING,
                        List.of(
                                new OfficeVote(Office.CHAIR, committee.get(0), 3),
                                new OfficeVote(Office.FUND_AUDIT_CHAIR, audit.get(0), 2),
                                new OfficeVote(Office.WOMEN_COMMISSIONER, women.get(0), 1)),
                        MINUTES));
        node.by(group, new ConcludeAssembly(MEETING));

        assertThat(types("assembly-%")).endsWith("assembly.officers-elected", "assembly.concluded");
        assertThat(types("ballot-%").stream().filter("ballot.body-elected"::equals))
                .hasSize(3);
        String concluded = payload("assembly.concluded");
        assertThat(Stream.of(committee.subList(0, 3), audit, women).flatMap(List::stream))
                .allSatisfy(each -> assertThat(concluded).contains(each.value()));
        assertThat(concluded).doesNotContain(committee.get(3).value());
        assertNoVoterIsKnownByAnyBallot();
        assertTheRollCanBeReckonedAgain();
    }

    /** An objection upheld after the count, and another after the chairs were elected: neither comes into the result. */
    @Test
    void who_is_excluded_between_the_count_and_the_closing_is_not_declared_elected() {
        open_the_meeting();
        vote(Body.UNION_COMMITTEE, committee, 36, 30, 25, 23, 10);
        vote(Body.FUND_AUDIT_COMMITTEE, audit, 36, 36, 35, 34);
        vote(Body.WOMEN_COMMITTEE, women, 36, 30);
        node.out(committee.get(0), Body.UNION_COMMITTEE);
        OfficeVote audited = new OfficeVote(Office.FUND_AUDIT_CHAIR, audit.get(0), 2);
        OfficeVote forWomen = new OfficeVote(Office.WOMEN_COMMISSIONER, women.get(0), 1);
        assertThat(node.refusal(group, officers(committee.get(0), audited, forWomen)))
                .isEqualTo("OFFICER_NOT_OF_BODY");
        node.by(group, officers(committee.get(1), audited, forWomen));
        node.out(committee.get(1), Body.UNION_COMMITTEE);
        assertThat(node.refusal(group, new ConcludeAssembly(MEETING))).isEqualTo("OFFICER_NOT_OF_BODY");
        node.by(
                group,
                new ElectOfficers(
                        MEETING,
                        List.of(new OfficeVote(Office.CHAIR, committee.get(2), 1), audited, forWomen),
                        MINUTES));
        node.by(group, new ConcludeAssembly(MEETING));
        String concluded = payload("assembly.concluded");
        String elected = concluded.substring(0, concluded.indexOf("\"basis\""));
        assertThat(elected).contains(committee.get(2).value());
        assertThat(committee.subList(0, 2))
                .allSatisfy(each -> assertThat(elected).doesNotContain(each.value()));
        assertThat(concluded).contains("leftOut", "E-07", committee.get(0).value());
    }

    private static ElectOfficers officers(PersonId chair, OfficeVote... others) {
        return new ElectOfficers(
                MEETING,
                Stream.concat(Stream.of(new OfficeVote(Office.CHAIR, chair, 2)), Stream.of(others))
                        .toList(),
                MINUTES);
    }

    /** A body that loses everybody it elected is voted on again; the others stay as they are. */
    @Test
    void where_nobody_elected_into_a_body_stands_any_more_it_is_voted_on_again() {
        PersonId other = voters.get(1);
        node.candidate(other, Body.WOMEN_COMMITTEE);
        open_the_meeting();
        vote(Body.WOMEN_COMMITTEE, List.of(women.get(0), other), 36, 30, 2);
        OpenBallot again = new OpenBallot(BallotId.random(), MEETING, Body.WOMEN_COMMITTEE, List.of(other));
        assertThat(node.refusal(group, again)).isEqualTo("BALLOT_NOT_DUE");
        node.out(women.get(0), Body.WOMEN_COMMITTEE);
        vote(Body.WOMEN_COMMITTEE, List.of(other), 36, 30);
        assertThat(node.refusal(group, again)).isEqualTo("BALLOT_NOT_DUE");
    }

    /** Who voted, and how, is nowhere: neither in an event of a ballot and what is stamped on it, nor in what it is decided on. */
    private void assertNoVoterIsKnownByAnyBallot() {
        String ballots = String.join("\n", rows("SELECT e::text FROM log.event e WHERE stream LIKE 'ballot-%'"));
        String registers = String.join("\n", rows("SELECT b::text FROM register.ballot b"))
                + String.join("\n", rows("SELECT s::text FROM register.meeting_standing s"))
                + String.join("\n", rows("SELECT s::text FROM register.meeting_body s"));
        assertThat(ballots).contains(committee.get(0).value());
        assertThat(voters).allSatisfy(voter -> {
            assertThat(ballots).doesNotContain(voter.value());
            assertThat(registers).doesNotContain(voter.value());
        });
    }

    private void assertTheRollCanBeReckonedAgain() {
        Matcher stored = Pattern.compile("\"frozenAt\":\"([^\"]+)\".*\"hash\":\"([0-9a-f]{64})\"", Pattern.DOTALL)
                .matcher(payload("assembly.roll-frozen"));
        assertThat(stored.find()).isTrue();
        assertThat(RollHash.of(MEETING, Instant.parse(stored.group(1)), members))
                .isEqualTo(stored.group(2));
    }

    @Test
    void who_is_not_of_the_group_holds_no_meeting_and_no_person_moves_it() {
        ConveneAssembly convene = new ConveneAssembly(MEETING, ELECTION, AssemblyForm.FULL_MEETING);
        assertThat(node.refusal(superior, convene)).isEqualTo("NO_AUTHORITY");
        node.by(group, convene);
        assertThat(node.refusal(group, new EndAssembly(MEETING, AssemblyEnd.NOTICE_FELL)))
                .isEqualTo("NO_AUTHORITY");
        assertThat(node.refusal(superior, new AbandonAssembly(MEETING, "改期"))).isEqualTo("NO_AUTHORITY");
    }

    @Test
    void a_second_account_of_a_teller_is_the_same_person() {
        open_the_meeting();
        Account twin = node.account(group.person(), Role.PREPARATORY_GROUP, UNION);
        BallotId ballot = BallotId.random();
        node.by(group, new OpenBallot(ballot, MEETING, Body.WOMEN_COMMITTEE, women));
        node.by(group, new IssueBallots(ballot, 36));
        BallotCount count = new BallotCount(36, 36, 0, List.of(new VoteLine(women.get(0), 30, 6, 0)), List.of());
        node.by(group, new KeyCount(ballot, count));
        assertThat(node.refusal(twin, new KeyCount(ballot, count))).isEqualTo("TELLER_ALREADY_KEYED");
    }

    @Test
    void an_abandoned_meeting_makes_room_for_another_and_a_held_one_does_not() {
        node.by(group, new ConveneAssembly(MEETING, ELECTION, AssemblyForm.FULL_MEETING));
        AssemblyId second = new AssemblyId("assembly-2");
        ConveneAssembly convene = new ConveneAssembly(second, ELECTION, AssemblyForm.FULL_MEETING);
        assertThat(node.refusal(group, convene)).isEqualTo("ASSEMBLY_RUNNING");
        node.by(group, new AbandonAssembly(MEETING, "场地取消"));
        assertThat(node.refusal(group, convene)).isEqualTo("accepted");
    }

    private List<String> types(String streams) {
        return rows("SELECT type FROM log.event WHERE stream LIKE '" + streams + "' ORDER BY position");
    }

    private String payload(String type) {
        return rows("SELECT payload FROM log.event WHERE type = '" + type + "'").get(0);
    }

    private List<String> rows(String sql) {
        return node.sql().sql(sql).query(String.class).list();
    }
}
