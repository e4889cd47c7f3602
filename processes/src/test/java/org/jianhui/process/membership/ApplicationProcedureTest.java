package org.jianhui.process.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingCommand;
import org.jianhui.kernel.founding.FoundingCommand.FileApplication;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every path of an application to join to every end event, with the real engine on a real PostgreSQL. */
@Covers("M-09")
class ApplicationProcedureTest {

    @TempDir
    static Path keys;

    private static Township township;
    private Application application;

    @BeforeAll
    static void open() {
        township = new Township(keys);
    }

    @AfterAll
    static void close() {
        township.close();
    }

    @BeforeEach
    void someone_applies() {
        application = Application.ofNewUnion(township, "2022-06-20");
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    @Test
    void the_union_admits() {
        application.entered(false);
        assertThat(application.tasks()).containsExactly("decide_admission");
        application.on("2022-06-22").admitted();
        ended("end_admitted");
    }

    @Test
    void the_union_refuses() {
        application.entered(false).refused();
        ended("end_refused");
    }

    @Test
    @Covers("I-01")
    void the_federation_makes_an_exception_and_the_union_admits() {
        application.entered(true);
        assertThat(application.tasks()).containsExactly("rule_on_exception");
        application.on("2022-06-21").overridden();
        assertThat(application.tasks()).containsExactly("decide_admission");
        application.admitted();
        ended("end_overridden");
    }

    @Test
    @Covers("I-01")
    void the_federation_makes_none() {
        application.entered(true).declined();
        ended("end_declined");
    }

    @Test
    void the_union_refuses_before_the_federation_has_ruled() {
        application.entered(true).refused();
        ended("end_refused_early");
    }

    @Test
    @Covers("G-05")
    void the_person_withdraws_at_either_step() {
        application.entered(true).withdrawn();
        ended("end_withdrawn");
        someone_applies();
        application.entered(false).withdrawn();
        ended("end_withdrawn");
    }

    @Test
    void it_lapses_when_the_founding_of_the_union_is_given_up_and_so_does_a_membership() {
        FoundingId founding = FoundingId.random();
        application.entered(true);
        Application decided = new Application(township, application.union, "2022-06-21")
                .entered(false)
                .admitted();
        LocalDate day = LocalDate.parse("2022-06-21");
        township.node.does(new FileApplication(
                founding,
                application.union,
                Application.SUPERIOR,
                Township.COUNTY,
                new RequestPaper(PaperId.random(), "测建〔2022〕1号", day, PaperIssuer.FOUNDERS),
                new FoundingApplication("测试乡农民工工会", "测试乡联合会", "职工自愿", 30)));
        application.on("2022-06-25");
        township.node.does(new FoundingCommand.WithdrawApplication(founding, "人数不足"));
        assertThat(township.node.events(application.id)).endsWith("membership.application-lapsed");
        assertThat(township.node.events(decided.id)).endsWith("membership.member-admitted");
        township.node.doesChores();
        assertThat(township.node.events(decided.id)).endsWith("membership.member-admitted", "membership.lapsed");
        ended("end_lapsed");
    }

    @Test
    @Covers("I-31")
    void a_late_decision_is_chased_then_told_upwards_and_decides_nothing() {
        application.entered(false).on("2022-07-05");
        assertThat(township.node.events(application.id)).containsExactly("membership.application-entered");
        application.on("2022-07-06");
        assertThat(township.node.events(application.id)).endsWith("membership.decision-chased");
        application.on("2022-07-10");
        assertThat(township.node.events(application.id)).endsWith("membership.decision-chased");
        application.on("2022-07-11");
        assertThat(township.node.events(application.id))
                .containsExactly(
                        "membership.application-entered",
                        "membership.decision-chased",
                        "membership.decision-escalated");
        assertThat(application.tasks()).containsExactly("decide_admission");
        application.admitted();
        assertThat(township.node.visited(application.id)).contains("end_admission_chased", "end_escalated");
        ended("end_admitted");
    }

    @Test
    @Covers("I-31")
    void the_federation_has_its_own_days_and_the_union_s_begin_after_them() {
        application.entered(true).on("2022-07-06");
        assertThat(township.node.events(application.id)).endsWith("membership.decision-chased");
        application.overridden().on("2022-07-21");
        assertThat(township.node.events(application.id)).endsWith("membership.age-limit-overridden");
        application.on("2022-07-22");
        assertThat(township.node.events(application.id)).endsWith("membership.decision-chased");
        application.refused();
        assertThat(township.node.visited(application.id)).contains("end_exception_chased");
        ended("end_refused");
    }

    private void ended(String end) {
        assertThat(township.node.visited(application.id)).contains(end);
        assertThat(township.node.isOver(application.id)).isTrue();
    }
}
