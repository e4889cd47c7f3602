package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestPostponement;
import org.jianhui.kernel.term.event.PostponementRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.term.event.TermPostponed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A re-election is postponed only with the superior's approval (TERM-2, TERM-3, R-05). */
@Covers({"TERM-2", "TERM-3", "R-05"})
class RequestPostponementTest {

    private static TermScenario inOffice() {
        return given(Given.began()).today("2027-07-01");
    }

    private static TermScenario asked() {
        return given(Given.began(), Given.postponementRequested("2027-12-31")).today("2027-07-05");
    }

    @Test
    void it_goes_up_in_the_name_of_the_union_and_moves_nothing_yet() {
        PostponementRequested requested =
                inOffice().when(Given.postponing("2027-07-01", "2027-12-31"), PostponementRequested.class);
        assertThat(requested.replyDueOn()).isEqualTo("2027-07-16");
        assertThat(requested.warnings()).isEmpty();
        inOffice()
                .refused(new RequestPostponement(
                        Given.TERM,
                        Given.request("2027-07-01", PaperIssuer.PREPARATORY_GROUP),
                        Given.day("2027-12-31"),
                        "无法开会"))
                .by("E-09", "WRONG_ISSUER");
    }

    @ParameterizedTest
    @CsvSource({"2027-07-18, false", "2027-07-19, false", "2027-07-20, true"})
    void the_new_last_day_comes_after_the_present_one(String until, boolean accepted) {
        if (accepted) {
            assertThat(inOffice().when(Given.postponing("2027-07-01", until))).hasSize(1);
        } else {
            inOffice().refused(Given.postponing("2027-07-01", until)).firstBy("TERM-2", "POSTPONEMENT_NOT_LATER");
        }
    }

    @ParameterizedTest
    @CsvSource({"2028-01-18, false", "2028-01-19, false", "2028-01-20, true"})
    void beyond_half_a_year_the_rule_book_warns(String until, boolean warned) {
        PostponementRequested requested =
                inOffice().when(Given.postponing("2027-07-01", until), PostponementRequested.class);
        assertThat(requested.warnings().contains("TERM-3")).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"2028-01-18, true", "2028-01-19, true", "2028-01-20, false"})
    void or_refuses_where_the_edition_says_so(String until, boolean accepted) {
        TermScenario strict = inOffice().choosing("term.postponeLimit", "reject");
        RequestPostponement command = Given.postponing("2027-07-01", until);
        if (accepted) {
            assertThat(strict.when(command, PostponementRequested.class).warnings())
                    .isEmpty();
        } else {
            strict.refused(command).firstBy("TERM-3", "POSTPONED_TOO_LONG");
        }
    }

    @Test
    void a_second_request_waits_for_the_reply_to_the_first() {
        asked().refused(Given.postponing("2027-07-01", "2027-11-30")).firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void an_ended_term_is_not_postponed() {
        given(Given.began(), Given.ended("2027-07-10"))
                .today("2027-07-11")
                .refused(Given.postponing("2027-07-11", "2027-12-31"))
                .firstBy("E-11", "CASE_ENDED");
    }

    @Test
    void approved_it_moves_the_last_day() {
        List<TermEvent> events = asked().when(new ReplyToCommittee(
                Given.TERM, Given.reply("2027-07-05", ReplySource.SIGNED_HERE), ReplyOutcome.APPROVED, null));
        RequestReplied replied = (RequestReplied) events.get(0);
        assertThat(events.get(1))
                .isEqualTo(
                        new TermPostponed(Given.TERM, Given.day("2027-07-19"), Given.day("2027-12-31"), Given.EDITION));
        assertThat(replied.by()).isEqualTo(Given.TOWNSHIP);
        assertThat(replied.signedBy()).isEqualTo(TermScenario.ACTOR);
    }

    @Test
    void refused_it_leaves_the_last_day_and_states_why() {
        ReplyToCommittee silent = new ReplyToCommittee(
                Given.TERM, Given.reply("2027-07-05", ReplySource.SIGNED_HERE), ReplyOutcome.REFUSED, " ");
        asked().refused(silent).by("R-12", "REASON_MISSING");
        RequestReplied replied = asked().when(
                        new ReplyToCommittee(
                                Given.TERM,
                                Given.reply("2027-07-05", ReplySource.SIGNED_HERE),
                                ReplyOutcome.REFUSED,
                                "应按期换届"),
                        RequestReplied.class);
        assertThat(replied.reason()).isEqualTo("应按期换届");
    }

    @Test
    void a_reply_on_paper_is_recorded_with_its_scan_and_signs_nobody() {
        RequestReplied replied = asked().when(
                        new RecordReplyToCommittee(
                                Given.TERM,
                                Given.reply("2027-07-05", ReplySource.RECORDED_FROM_PAPER),
                                ReplyOutcome.APPROVED,
                                null),
                        RequestReplied.class);
        assertThat(replied.signedBy()).isNull();
    }

    @Test
    void a_request_has_one_reply() {
        given(Given.began(), Given.postponementRequested("2027-12-31"), Given.replied(ReplyOutcome.REFUSED))
                .today("2027-07-06")
                .refused(new ReplyToCommittee(
                        Given.TERM, Given.reply("2027-07-06", ReplySource.SIGNED_HERE), ReplyOutcome.APPROVED, null))
                .firstBy("R-05", "ALREADY_REPLIED");
    }
}
