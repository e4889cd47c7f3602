package org.jianhui.command.election.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ballot.BallotScenario.BALLOT;
import static org.jianhui.command.election.ballot.BallotScenario.MEETING;
import static org.jianhui.command.election.ballot.BallotScenario.OTHER_TELLER;
import static org.jianhui.command.election.ballot.BallotScenario.count;
import static org.jianhui.command.election.ballot.CountBallotTest.key;

import org.jianhui.command.election.DecisionScenario;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCommand.AttachCountSheet;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.event.CountSheetAttached;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

/** The photo of the count sheet that the tellers signed. */
@Covers({"E-08", "R-05"})
class AttachCountSheetTest {

    private static final AttachmentId FRONT = new AttachmentId("attachment-front");
    private static final AttachmentId BACK = new AttachmentId("attachment-back");
    private static final AttachCountSheet SHEET = new AttachCountSheet(BALLOT, FRONT);
    private static final BallotCount VOTES = count(36, 30, 25, 10);

    private static DecisionScenario counted(BallotScenario scenario, BallotCount count) {
        return scenario.onRecord(FRONT, BACK)
                .issued(36)
                .then(key(count))
                .by(OTHER_TELLER)
                .then(key(count));
    }

    @Test
    void is_kept_with_the_round_it_belongs_to() {
        CountSheetAttached kept = counted(new BallotScenario(), VOTES).when(SHEET, CountSheetAttached.class);
        assertThat(kept.assembly()).isEqualTo(MEETING);
        assertThat(kept.body()).isEqualTo(Body.UNION_COMMITTEE);
        assertThat(kept.round()).isEqualTo(1);
        assertThat(kept.sheet()).isEqualTo(FRONT);
        assertThat(kept.basis().rules()).contains("E-08", "R-05");
    }

    @Test
    void waits_until_both_counts_agreed() {
        DecisionScenario issued = new BallotScenario().onRecord(FRONT).issued(36);
        issued.refused(SHEET).by("E-11", "STEP_NOT_DUE");
        issued.then(key(VOTES)).refused(SHEET).by("E-11", "STEP_NOT_DUE");
        issued.by(OTHER_TELLER).then(key(count(36, 29, 25, 10))).refused(SHEET).by("E-11", "STEP_NOT_DUE");
    }

    @Test
    void is_a_file_that_was_handed_in() {
        assertThat(counted(new BallotScenario(), VOTES)
                        .refused(new AttachCountSheet(BALLOT, new AttachmentId("attachment-none")))
                        .by("R-05", "PROOF_NOT_ON_RECORD")
                        .fact("unknown"))
                .isEqualTo("attachment-none");
    }

    @Test
    void is_followed_by_others_and_is_the_same_file_only_once() {
        DecisionScenario one = counted(new BallotScenario(), VOTES).then(SHEET);
        one.refused(SHEET).by("E-08", "COUNT_SHEET_ALREADY_ATTACHED");
        one.when(new AttachCountSheet(BALLOT, BACK), CountSheetAttached.class);
    }

    @Test
    void is_kept_after_the_closing_too() {
        DecisionScenario counting =
                new BallotScenario().issued(36).then(key(VOTES)).by(OTHER_TELLER);
        new BallotScenario()
                .meetingClosed()
                .onRecord(FRONT)
                .issued(36)
                .and(counting.when(key(VOTES)))
                .when(SHEET, CountSheetAttached.class);
    }

    @Test
    void is_kept_with_a_round_that_was_counted_and_is_void_and_with_no_other_void_one() {
        counted(new BallotScenario(), VOTES)
                .then(new VoidRound(BALLOT, "计票单有误"))
                .when(SHEET, CountSheetAttached.class);
        counted(new BallotScenario(), count(37, 30, 25, 10)).when(SHEET, CountSheetAttached.class);
        new BallotScenario()
                .onRecord(FRONT)
                .issued(36)
                .then(new VoidRound(BALLOT, "票箱开启过早"))
                .refused(SHEET)
                .by("E-11", "STEP_NOT_DUE");
    }
}
