package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.founding.FoundingCommand.ChaseReply;
import org.jianhui.kernel.founding.FoundingCommand.EscalateReply;
import org.jianhui.kernel.founding.FoundingCommand.MoveReplyToCounty;
import org.jianhui.kernel.founding.FoundingCommand.RecordApplicationReply;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToApplication;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The superior replies: signed here or recorded from paper; every request has exactly one reply. */
@Covers({"F-03", "R-05", "I-31", "I-37"})
class ReplyToApplicationTest {

    private static final ReplyPaper REPLY = Given.signed("复1号", "2022-06-16", Given.FILED);

    @Test
    void signed_here_names_its_signer_and_the_day_the_group_is_due() {
        ApplicationReplied replied = given(Given.filed()).when(approve(REPLY), ApplicationReplied.class);
        assertThat(replied.signedBy()).isEqualTo(FoundingScenario.ACTOR);
        assertThat(replied.groupDueOn()).isEqualTo(Given.day("2022-06-16"));
    }

    @Test
    void recorded_from_paper_names_no_signer_and_needs_its_scan() {
        ReplyPaper paper = Given.recorded("复1号", "2022-06-16", Given.FILED);
        RecordApplicationReply command = new RecordApplicationReply(Given.FOUNDING, paper, ReplyOutcome.APPROVED, null);
        assertThat(given(Given.filed()).when(command, ApplicationReplied.class).signedBy())
                .isNull();
        given(Given.filed())
                .refused(new RecordApplicationReply(Given.FOUNDING, REPLY, ReplyOutcome.APPROVED, null))
                .firstBy("R-05", "REPLY_SOURCE");
        given(Given.filed()).refused(approve(paper)).firstBy("R-05", "REPLY_SOURCE");
    }

    @Test
    void a_refusal_ends_the_founding_and_needs_its_reason() {
        ReplyToApplication silent = new ReplyToApplication(Given.FOUNDING, REPLY, ReplyOutcome.REFUSED, null);
        given(Given.filed()).refused(silent).firstBy("R-12", "REASON_MISSING");
        List<FoundingEvent> caused = given(Given.filed())
                .when(new ReplyToApplication(Given.FOUNDING, REPLY, ReplyOutcome.REFUSED, "职工人数不足"));
        assertThat(caused).hasSize(2);
        assertThat(caused.get(1))
                .isInstanceOfSatisfying(
                        FoundingEnded.class,
                        ended -> assertThat(ended.cause()).isEqualTo(FoundingEnd.APPLICATION_REFUSED));
    }

    @ParameterizedTest
    @CsvSource({"2022-06-15, false", "2022-06-16, true", "2022-06-17, true"})
    void is_not_dated_before_the_application(String dated, boolean accepted) {
        FoundingScenario filed = given(Given.filed()).today("2022-06-17");
        ReplyToApplication command = approve(Given.signed("复1号", dated, Given.FILED));
        if (accepted) {
            assertThat(filed.when(command)).hasSize(1);
        } else {
            filed.refused(command).firstBy("R-05", "REPLY_BEFORE_REQUEST");
        }
    }

    @Test
    void answers_the_open_request_and_no_other_once() {
        given(Given.filed())
                .refused(approve(Given.signed("复1号", "2022-06-16", Given.ASKED)))
                .firstBy("R-05", "REPLY_WITHOUT_REQUEST");
        given(Given.approved("2022-06-16"))
                .refused(approve(Given.signed("复2号", "2022-06-16", Given.FILED)))
                .firstBy("R-05", "ALREADY_REPLIED");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-01, 0", "2022-07-02, 1", "2022-07-06, 1"})
    void a_late_reply_is_chased_once_after_its_last_day(String today, int chased) {
        ChaseReply chase = new ChaseReply(Given.FOUNDING, Given.FILED.paper());
        assertThat(given(Given.filed()).today(today).when(chase)).hasSize(chased);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-06, 0", "2022-07-07, 2", "2022-07-08, 2"})
    void and_told_to_the_county_after_five_days_more(String today, int events) {
        EscalateReply escalate = new EscalateReply(Given.FOUNDING, Given.FILED.paper());
        assertThat(given(Given.filed()).today(today).when(escalate)).hasSize(events);
    }

    @Test
    void nobody_is_chased_for_what_was_answered_or_is_over() {
        ChaseReply chase = new ChaseReply(Given.FOUNDING, Given.FILED.paper());
        assertThat(given(Given.approved("2022-06-17")).today("2022-08-01").when(chase))
                .isEmpty();
    }

    @Test
    void moves_to_the_county_once() {
        MoveReplyToCounty move =
                new MoveReplyToCounty(Given.FOUNDING, Given.COUNTY, List.of(FoundingScenario.ACTOR), "签批人均须回避");
        ReplyMovedToCounty moved = given(Given.filed()).when(move, ReplyMovedToCounty.class);
        assertThat(moved.to()).isEqualTo(Given.COUNTY);
        assertThat(given(Given.filed(), moved).when(move)).isEmpty();
        assertThat(given(Given.filed(), moved)
                        .when(approve(REPLY), ApplicationReplied.class)
                        .by())
                .isEqualTo(Given.COUNTY);
    }

    private static ReplyToApplication approve(ReplyPaper reply) {
        return new ReplyToApplication(Given.FOUNDING, reply, ReplyOutcome.APPROVED, null);
    }
}
