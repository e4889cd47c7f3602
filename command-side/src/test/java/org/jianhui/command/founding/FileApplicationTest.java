package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand.AmendApplication;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.founding.FoundingCommand.WithdrawApplication;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application: filed, filed anew after it came back, taken back (F-02). */
@Covers({"F-02", "I-37", "E-01", "R-05"})
class FileApplicationTest {

    @Test
    void begins_the_founding_and_asks_for_a_reply_within_fifteen_days() {
        ApplicationFiled filed = given().when(Given.file(), ApplicationFiled.class);
        assertThat(filed.replyDueOn()).isEqualTo(Given.day("2022-07-01"));
        assertThat(filed.basis().rules()).contains("F-02", "E-01", "I-37", "R-05");
    }

    @Test
    void refuses_a_second_open_founding_of_one_union() {
        given().unionHasOpenFounding().refused(Given.file()).firstBy("F-02", "FOUNDING_ALREADY_OPEN");
    }

    @Test
    void refuses_superiors_that_do_not_stand_above_the_union() {
        given().unionsAbove(Given.COUNTY).refused(Given.file()).firstBy("I-37", "WRONG_UPPER_UNION");
    }

    @Test
    @Covers("F-01")
    void is_founded_under_a_federation_that_stands_above_it() {
        given().unionsAbove().refused(Given.file()).firstBy("F-01", "UNDER_NO_FEDERATION");
    }

    @Test
    void begins_with_the_union_to_which_the_replies_have_moved() {
        List<FoundingEvent> events = given().repliesMoved(new ReplyMovedUp(
                        Given.UNION, Given.TOWNSHIP, Given.COUNTY, List.of(FoundingScenario.ACTOR), "签批人均须回避"))
                .when(Given.file());
        assertThat(events).hasExactlyElementsOfTypes(ApplicationFiled.class, ReplyMovedToCounty.class);
        assertThat(((ReplyMovedToCounty) events.get(1)).to()).isEqualTo(Given.COUNTY);
    }

    @Test
    void refuses_an_application_in_the_groups_name_there_is_no_group_yet() {
        RequestPaper wrong = new RequestPaper(
                Given.FILED.paper(), "太农筹〔2022〕1号", Given.day("2022-06-16"), PaperIssuer.PREPARATORY_GROUP);
        given().refused(new FileApplication(
                        Given.FOUNDING, Given.UNION, Given.TOWNSHIP, Given.COUNTY, wrong, Given.APPLICATION))
                .firstBy("E-01", "WRONG_ISSUER");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void expects_at_least_one_member(int expected, boolean accepted) {
        FileApplication command = new FileApplication(
                Given.FOUNDING,
                Given.UNION,
                Given.TOWNSHIP,
                Given.COUNTY,
                Given.FILED,
                new FoundingApplication("太平坝乡农民工工会", "乡工会联合会", "委发〔2022〕47号", expected));
        if (accepted) {
            assertThat(given().when(command)).hasSize(1);
        } else {
            given().refused(command).firstBy("F-02", "APPLICATION_INCOMPLETE");
        }
    }

    @Test
    void is_filed_anew_only_after_it_came_back_under_a_number_of_its_own() {
        AmendApplication same = amended(Given.FILED.number());
        AmendApplication anew = amended("太农建〔2022〕3号");
        given(Given.filed()).refused(anew).firstBy("E-11", "STEP_NOT_DUE");
        FoundingScenario returned = given(Given.filed(), Given.replied("2022-06-17", ReplyOutcome.RETURNED))
                .today("2022-06-20");
        returned.refused(same).firstBy("R-05", "PAPER_NUMBER");
        assertThat(returned.when(anew, ApplicationAmended.class).replyDueOn()).isEqualTo(Given.day("2022-07-05"));
    }

    @Test
    void is_taken_back_with_a_reason_as_long_as_there_is_no_group() {
        WithdrawApplication withdraw = new WithdrawApplication(Given.FOUNDING, "暂不具备条件");
        given(Given.filed())
                .refused(new WithdrawApplication(Given.FOUNDING, " "))
                .firstBy("R-12", "REASON_MISSING");
        assertThat(given(Given.filed()).when(withdraw, FoundingEnded.class).cause())
                .isEqualTo(FoundingEnd.APPLICATION_WITHDRAWN);
        assertThat(given(Given.approved("2022-06-16")).when(withdraw)).hasSize(1);
        given(Given.grouped()).refused(withdraw).firstBy("E-11", "STEP_NOT_DUE");
    }

    private static AmendApplication amended(String number) {
        return new AmendApplication(
                Given.FOUNDING,
                new RequestPaper(new PaperId("paper-9"), number, Given.day("2022-06-18"), PaperIssuer.FOUNDERS),
                Given.APPLICATION);
    }
}
