package org.jianhui.workbench.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.election.assembly.BallotName;
import org.jianhui.query.election.assembly.BallotPaper;
import org.jianhui.query.election.assembly.CountTask;
import org.jianhui.query.election.assembly.CountingLine;
import org.jianhui.query.election.assembly.FindMyCounts;
import org.jianhui.query.election.assembly.FindMySheets;
import org.jianhui.query.election.assembly.FindVotersNamed;
import org.jianhui.query.election.assembly.Voter;
import org.jianhui.query.projection.AnsweredQueries;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.security.AccountSecrets;
import org.jianhui.workbench.shell.ShellSlice;
import org.jianhui.workbench.shell.TestAccounts;
import org.jianhui.workbench.testing.Browser;
import org.jianhui.workbench.web.SpokenInPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A teller keys whom voters wrote in (另选他人), where the rule book lets them, and says which of several namesakes is meant. */
@SpringBootTest(
        classes = {ShellSlice.class, CountPageTest.Counting.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CountPageTest {

    private static final String PASSWORD = "a long enough secret";
    private static final BallotId OFFERING = new BallotId("ballot-offering");
    private static final BallotId PLAIN = new BallotId("ballot-plain");
    private static final PersonId A = new PersonId("person-a");
    private static final PersonId ONE = new PersonId("person-one");
    private static final PersonId OTHER = new PersonId("person-other");
    private static final PersonId ALONE = new PersonId("person-alone");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private ShellSlice.RememberedActs acts;

    @BeforeEach
    void a_teller_who_may_not_read_the_case() {
        secrets.set(accounts.add("teller", Role.VILLAGE_CADRE), PASSWORD);
    }

    @Test
    void names_on_the_papers_are_matched_to_the_roll_and_namesakes_are_told_apart() {
        try (Browser browser = Browser.at(port)) {
            browser.signIn("teller", PASSWORD).open("/counts/" + PLAIN + "/new");
            assertThat(browser.text()).contains("冉试一").doesNotContain("另选他人");
            browser.open("/counts/" + OFFERING + "/new");
            assertThat(browser.text()).contains("另选他人", "再加一行");
            look(browser, "count-write-ins");
            browser.fill("collected", "5").fill("valid", "5").fill("spoilt", "0");
            browser.fill("lines[0].inFavour", "1");
            write(browser, 0, "向试二", "3");
            write(browser, 1, "谭试九", "1");
            browser.press("提交我的清点").awaitText("“谭试九”不是有选举权的会员");
            assertThat(browser.text()).contains("有 2 名会员都叫“向试二”");
            assertThat(browser.driver().getPageSource()).contains("向试二 · 下坝村 · 一组 · 1990年 · №-other");
            assertThat(acts.commands()).isEmpty();
            look(browser, "count-namesakes");
            browser.click("select[name='writeIns[0].person'] option[value='" + OTHER + "']");
            write(browser, 1, "田试三", "1");
            WebElement form = browser.find("#writeIns");
            browser.press("提交我的清点").awaitGone(form);
        }
        assertThat(acts.commands())
                .singleElement()
                .isInstanceOfSatisfying(
                        KeyCount.class,
                        keyed -> assertThat(keyed.count().writeIns())
                                .containsExactly(new VoteLine(OTHER, 3, 0, 0), new VoteLine(ALONE, 1, 0, 0)));
    }

    private static void write(Browser browser, int row, String name, String votes) {
        browser.fill("writeIns[" + row + "].name", name).fill("writeIns[" + row + "].inFavour", votes);
    }

    private static void look(Browser browser, String name) {
        browser.screenshots(name);
        assertThat(browser.text()).as(name).doesNotContain("??");
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        browser.size(Browser.PHONE);
        assertThat(browser.sidewaysOverflow()).as(name).isZero();
        assertThat(browser.smallTouchTargets()).as(name).isEmpty();
        browser.size(Browser.DESK);
    }

    @TestConfiguration
    @Import(CountForm.class)
    static class Counting {

        /** Nothing opens for an answer that nobody records; here nothing is kept of it. */
        @Bean
        Filter looks() {
            return (request, response, chain) -> {
                Look.at(request);
                chain.doFilter(request, response);
            };
        }

        @Bean
        Queries queries() {
            return AnsweredQueries.by(query -> {
                if (query instanceof FindVotersNamed named) {
                    return new FindVotersNamed.Voters(voters().stream()
                            .filter(voter -> named.among().contains(voter.person()))
                            .toList());
                }
                if (query instanceof FindMySheets) {
                    return new FindMySheets.Sheets(List.of());
                }
                assertThat(query).isInstanceOf(FindMyCounts.class);
                return new FindMyCounts.Counts(List.of(
                        task(OFFERING, EnumSet.allOf(BallotMark.class)), task(PLAIN, EnumSet.of(BallotMark.FOR))));
            });
        }

        private static List<Voter> voters() {
            return List.of(
                    voter(ONE, "向试二", "village-1", null, "1985-03-01"),
                    voter(OTHER, "向试二", "village-2", "一组", "1990-03-01"),
                    voter(ALONE, "田试三", "village-2", null, "1991-03-01"));
        }

        private static Voter voter(PersonId person, String name, String village, String group, String born) {
            MembershipId membership = new MembershipId("membership-" + person.value());
            return new Voter(
                    person, membership, sealed(person, name), new VillageId(village), group, sealed(person, born));
        }

        private static Envelope sealed(PersonId person, String clear) {
            return new Envelope(person, "person.name", 1, "request-0", "nonce", clear);
        }

        private static CountTask task(BallotId ballot, Set<BallotMark> marks) {
            BallotPaper paper = new BallotPaper(
                    ballot,
                    Body.UNION_COMMITTEE,
                    1,
                    RoundKind.FIRST,
                    1,
                    List.of(A),
                    List.of(),
                    6,
                    5,
                    null,
                    Instant.EPOCH,
                    new Basis("rulebook-2022-06-06", List.of(), List.of()));
            return new CountTask(
                    new AssemblyId("assembly-1"),
                    new UnionId("union-1"),
                    paper,
                    5,
                    new CountingLine(1, List.of(), List.of()),
                    marks,
                    List.of(new BallotName(A, sealed(A, "冉试一"))),
                    false);
        }

        @Bean
        PersonalData personalData() {
            return new Clear();
        }

        @Bean
        AssemblyReading assemblyReading(Queries queries, PersonalData data) {
            return new AssemblyReading(queries, data);
        }

        @Bean
        AssemblyNames assemblyNames(Queries queries, PersonalData data, MessageSource messages) {
            return new AssemblyNames(queries, data, village -> "", messages);
        }

        @Bean
        BallotActs ballotActs() {
            return new BallotActs();
        }

        @Bean
        WrittenIn writtenIn(Queries queries, PersonalData data) {
            return new WrittenIn(queries, data, village -> village.value().equals("village-2") ? "下坝村" : "中坝村");
        }

        @Bean("said")
        Said said() {
            return new Said();
        }
    }

    /** Says a body in words; more is not asked here. */
    public static final class Said implements SpokenInPages {

        public String choice(Enum<?> value) {
            return value == Body.UNION_COMMITTEE ? "工会委员会" : value.name();
        }
    }

    /** Seals nothing, and finds every voter, so that the exact name is held to here. */
    private static final class Clear implements PersonalData {

        @Override
        public Envelope seal(PersonId person, PersonalField field, RequestId origin, String clear) {
            return Counting.sealed(person, clear);
        }

        @Override
        public String normal(PersonalField field, String clear) {
            return clear;
        }

        @Override
        public String open(Envelope envelope) {
            return envelope.ciphertext();
        }

        @Override
        public Disclosed disclose(Envelope envelope) {
            return new Disclosed(open(envelope), null);
        }

        @Override
        public String indexToken(PersonalField field, String clear) {
            return clear;
        }

        @Override
        public List<String> searchTokens(PersonalField field, String clear) {
            return List.of(clear);
        }

        @Override
        public String searchToken(PersonalField field, String typed) {
            return typed;
        }

        @Override
        public List<PersonId> find(PersonalField field, String typed) {
            return List.of(ONE, OTHER, ALONE);
        }

        @Override
        public void erase(PersonId person) {}
    }
}
