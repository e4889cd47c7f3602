package org.jianhui.workbench.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.walk.CandidateWalk.GROUP;
import static org.jianhui.workbench.walk.CandidateWalk.INSPECTOR;
import static org.jianhui.workbench.walk.CandidateWalk.OPERATOR;
import static org.jianhui.workbench.walk.CandidateWalk.REVIEWER;
import static org.jianhui.workbench.walk.CandidateWalk.SIGNER;
import static org.jianhui.workbench.walk.MeetingWalk.OTHER_TELLER;
import static org.jianhui.workbench.walk.MeetingWalk.TELLER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.kernel.election.assembly.RollHash;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.testing.HostedApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A union of 450 members in five village groups, by REST alone: founded, its congress of delegates with a tie, a void round and a
 * second ballot, its committee in office, and a recall a year later. Every figure is held against arithmetic that stands beside it.
 */
@Tag("endurance")
class LargeUnionTest {

    /** First number and the number after the last of each village's members: 102 + 96 + 87 + 84 + 81 = 450. */
    private static final int[] VILLAGES = {0, 102, 198, 285, 369, 450};

    /**
     * 45 delegates for 450 members are one for ten: 10.2, 9.6, 8.7, 8.4 and 8.1. Whole ones are 10 + 9 + 8 + 8 + 8 = 43; the two
     * that are left go to the largest remainders, .7 and .6.
     */
    private static final List<Integer> QUOTAS = List.of(10, 10, 9, 8, 8);

    /** The first six days are those of the founding; the lists are posted on the seventh, Monday 30 March 2026. */
    private static final LocalDate POSTED = LocalDate.of(2026, 3, 30);

    /** Five working days after 30 March are 31 March, 1, 2, 3 and, after 清明, 7 April. */
    private static final LocalDate NOTICED = LocalDate.of(2026, 4, 8);

    /** Told on 1 April, the delegates have 2, 3, 7, 8 and 9 April. */
    private static final LocalDate TOLD = LocalDate.of(2026, 4, 1);

    private static final LocalDate MEETING = LocalDate.of(2026, 4, 10);
    private static final LocalDate RECALL = MEETING.plusYears(1);

    /** One of 45 delegates is refused: 44 are on the roll; 40 come. */
    private static final int DUE = 44;

    @TempDir
    static Path papers;

    @TempDir
    Path home;

    @Test
    @Covers({"E-13", "E-08", "E-04"})
    void four_hundred_and_fifty_members_found_a_union_elect_by_congress_and_recall_a_year_later() {
        try (HostedApplication application = HostedApplication.withSample(home).start();
                CongressForms forms = new CongressForms(application.baseUrl())) {
            RestClient rest = new RestClient(application.baseUrl());
            rest.awaitSample(GROUP, REVIEWER, SIGNER, INSPECTOR, OPERATOR, TELLER, "guanli");
            Stream.of("cun1", "cun2", "cun3", "cun4", "cun5").forEach(rest::signIn);
            CandidateWalk election = new CandidateWalk(rest);
            LargeUnion union = new LargeUnion(rest, election.today());
            FoundingWalk founding = new FoundingWalk(rest, union.id(), LargeUnion.NAME);
            MeetingWalk congress = new MeetingWalk(rest, election, union.id());
            List<String> groups = founded(founding, union);
            election.goOnWith(founding.election());
            listed(rest, founding, election, union);
            delegated(election, congress, union, groups, forms);
            opened(election, congress, union, forms);
            new LargeUnionBallots(rest, congress, union, forms).held();
            concluded(election, congress, union);
            new LargeUnionPapers(rest, union, election).areBound();
            registered(founding, election);
            aYearLater(new LargeUnionTerm(rest, election, union));
        }
    }

    private static List<String> founded(FoundingWalk founding, LargeUnion union) {
        founding.file(450);
        founding.clockToDay(1);
        founding.replyToApplication(SIGNER, "APPROVED").created();
        founding.awaitPhase("GROUP_DUE");
        founding.setUpGroup("PROPOSED_CHAIR").created();
        founding.awaitPhase("MEETING_REQUEST_DUE");
        founding.clockToDay(2);
        union.admit(founding.today(), sizes());
        assertThat(union.members()).isEqualTo(450);
        List<String> groups = IntStream.range(0, 5)
                .mapToObj(i -> union.formGroup(founding.today(), i + 1, VILLAGES[i], VILLAGES[i + 1]))
                .toList();
        founding.requestMeeting("CONGRESS", "PREPARATORY_GROUP").created();
        founding.awaitPhase("MEETING_UNDER_REVIEW");
        founding.clockToDay(3);
        founding.replyToMeeting(SIGNER, "APPROVED").created();
        founding.awaitPhase("ELECTION_RUNNING");
        return groups;
    }

    private static int[] sizes() {
        return IntStream.range(0, 5).map(i -> VILLAGES[i + 1] - VILLAGES[i]).toArray();
    }

    private static void listed(RestClient rest, FoundingWalk founding, CandidateWalk election, LargeUnion union) {
        founding.clockToDay(4);
        List<Map<String, Object>> candidates = new ArrayList<>();
        LargeUnionBallots.COMMITTEE.forEach(number -> candidates.add(union.candidate("UNION_COMMITTEE", number)));
        LargeUnionBallots.AUDIT.forEach(number -> candidates.add(union.candidate("FUND_AUDIT_COMMITTEE", number)));
        LargeUnionBallots.WOMEN.forEach(number -> candidates.add(union.candidate("WOMEN_COMMITTEE", number)));
        lists(rest, election, List.of(Map.of("body", "UNION_COMMITTEE", "person", "person-unknown", "post", "MEMBER")))
                .refused(400, null, "CANDIDATE_UNNAMED");
        List<Map<String, Object>> withAStranger = new ArrayList<>(candidates);
        withAStranger.add(Map.of("body", "UNION_COMMITTEE", "name", "冉试外", "post", "MEMBER"));
        lists(rest, election, withAStranger).refused(422, "M-14", "CANDIDATE_NOT_A_MEMBER");
        lists(rest, election, candidates).created();
        election.awaitPhase("UNDER_REVIEW");
        election.replyAs(SIGNER, UUID.randomUUID().toString()).created();
        election.awaitPhase("POSTING_DUE");
        founding.clockToDay(7);
        assertThat(founding.today()).isEqualTo(POSTED);
        String photo = rest.upload(GROUP, union.id(), union.id(), "POSTING_PHOTO");
        election.postNotice(UUID.randomUUID().toString(), photo, POSTED).created();
        election.awaitPhase("NOTICE_RUNNING");
        assertThat(election.earliestMeeting()).isEqualTo(NOTICED);
        assertThat(rest.get(null, "/api/notices/" + election.election()).found().toString())
                .contains(LargeUnionBallots.COMMITTEE.stream()
                        .map(LargeUnion::name)
                        .toList());
    }

    private static RestClient.Answer lists(
            RestClient rest, CandidateWalk election, List<Map<String, Object>> candidates) {
        return rest.post(
                GROUP,
                election.path() + "/candidate-lists",
                Map.of("number", "试筹〔2026〕41号", "dated", election.today().toString(), "candidates", candidates));
    }

    private static void delegated(
            CandidateWalk election, MeetingWalk congress, LargeUnion union, List<String> groups, CongressForms forms) {
        election.meeting(MEETING).created();
        congress.convene("CONGRESS").created();
        congress.awaitPhase("DELEGATES_DUE");
        forms.open(GROUP, congress, "delegate-allotment", "postponement", "abandonment");
        forms.allots(congress, 45);
        JsonNode allotted = congress.view(GROUP).path("assembly").path("delegates");
        assertThat(quotas(allotted, groups)).isEqualTo(QUOTAS);
        assertThat(allotted.path("warnings"))
                .as("201 to 1000 members: 40 to 60 delegates")
                .isEmpty();
        forms.open(GROUP, congress, "delegates?group=" + groups.get(0));
        delegates(election, congress, union, groups, 0, 9).refused(422, "E-13", "DELEGATES_NOT_AS_ALLOTTED");
        Path minutes = picture();
        for (int i = 0; i < 5; i++) {
            int size = VILLAGES[i + 1] - VILLAGES[i];
            List<String> elected = union.persons(VILLAGES[i], VILLAGES[i] + QUOTAS.get(i));
            forms.elects(congress, groups.get(i), size, elected, size * 2 / 3, minutes);
        }
        String refused = union.person(VILLAGES[4] + 7);
        forms.open(GROUP, congress, "credentials");
        forms.refuses(congress, refused, "会籍关系有疑问");
        congress.awaitPhase("NOTICE_DUE");
        assertThat(congress.view(INSPECTOR).path("assembly").path("delegates").path("accepted"))
                .hasSize(45 - 1);
        election.clockTo(TOLD);
        forms.tells(congress);
        congress.awaitPhase("RULES_DUE");
        JsonNode period = congress.view(GROUP).path("assembly").path("notified").path("period");
        assertThat(period.path("earliestMeeting").asString()).isEqualTo(MEETING.toString());
    }

    private static Path picture() {
        try {
            return Files.write(papers.resolve("会议记录.png"), RestClient.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> quotas(JsonNode allotted, List<String> groups) {
        Map<String, Integer> byGroup = new LinkedHashMap<>();
        allotted.path("quotas")
                .forEach(quota -> byGroup.put(
                        quota.path("group").asString(), quota.path("delegates").asInt()));
        return groups.stream().map(byGroup::get).toList();
    }

    /** A group's first so many members are its delegates; two thirds of it took part. */
    private static RestClient.Answer delegates(
            CandidateWalk election, MeetingWalk congress, LargeUnion union, List<String> groups, int group, int many) {
        int first = VILLAGES[group];
        return congress.act(
                "/delegates",
                Map.of(
                        "group", groups.get(group),
                        "delegates", union.persons(first, first + many),
                        "electedOn", election.today().toString(),
                        "present", (VILLAGES[group + 1] - first) * 2 / 3,
                        "minutes", congress.scan()));
    }

    private static List<String> roll(LargeUnion union) {
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> union.persons(VILLAGES[i], VILLAGES[i] + QUOTAS.get(i)).stream())
                .filter(person -> !person.equals(union.person(VILLAGES[4] + 7)))
                .sorted()
                .toList();
    }

    /** 3 × 29 = 87 are less than 2 × 44 = 88, 3 × 30 = 90 are enough; 40 have come. */
    private static void opened(CandidateWalk election, MeetingWalk congress, LargeUnion union, CongressForms forms) {
        election.clockTo(MEETING);
        election.awaitPhase("MEETING_CLEARED");
        congress.rulesAdopted(
                Map.of("UNION_COMMITTEE", 9, "FUND_AUDIT_COMMITTEE", 3, "WOMEN_COMMITTEE", 3), union.women());
        congress.awaitPhase("TELLERS_DUE");
        assertThat(congress.view(GROUP).path("assembly").path("rules").path("warnings"))
                .as("201 to 1000 members: a committee of 7 to 15")
                .isEmpty();
        congress.counters(union.person(50), TELLER, OTHER_TELLER).created();
        forms.freezes(congress);
        congress.awaitPhase("ATTENDANCE_DUE");
        JsonNode frozen = congress.view(INSPECTOR).path("assembly").path("roll");
        List<String> roll = roll(union);
        assertThat(roll).hasSize(DUE);
        assertThat(LargeUnionBallots.texts(frozen.path("persons"))).isEqualTo(roll);
        assertThat(frozen.path("hash").asString())
                .isEqualTo(RollHash.of(
                        new AssemblyId(congress.assembly()),
                        Instant.parse(frozen.path("frozenAt").asString()),
                        roll.stream().map(PersonId::new).toList()));
        congress.act("/sign-ins", Map.of("persons", List.of(union.person(450 - 1))))
                .refused(422, "E-08", "NOT_ON_ROLL");
        forms.signsIn(congress, DUE, roll.subList(0, LargeUnionBallots.PRESENT));
        congress.act("/quorum", Map.of()).created();
        congress.awaitPhase("VOTING");
        JsonNode basis = congress.view(GROUP).path("assembly").path("quorum").path("basis");
        assertThat(basis.toString()).contains("3 × 40 ≥ 2 × 44");
        assertThat(LargeUnionBallots.fact(basis, "leastPresent")).isEqualTo("30");
    }

    /** The bodies fill their offices: more than half of nine are 5, of three 2. */
    private static void concluded(CandidateWalk election, MeetingWalk congress, LargeUnion union) {
        congress.awaitPhase("OFFICERS_DUE");
        officers(congress, union, 4).refused(422, "E-08", "OFFICER_NOT_ELECTED");
        officers(congress, union, 5).created();
        congress.awaitPhase("CONCLUSION_DUE");
        congress.act("/conclusion", Map.of()).created();
        election.awaitPhase("RESULT_DUE");
        election.report("BASE_UNION").created();
        election.awaitPhase("RESULT_UNDER_REVIEW");
    }

    private static RestClient.Answer officers(MeetingWalk congress, LargeUnion union, int forTheSecondVice) {
        return congress.act(
                "/officers",
                Map.of(
                        "minutes",
                        congress.scan(),
                        "votes",
                        List.of(
                                union.office("CHAIR", 1, 9),
                                union.office("VICE_CHAIR", 2, 8),
                                union.office("VICE_CHAIR", 103, forTheSecondVice),
                                union.office("FUND_AUDIT_CHAIR", 12, 3),
                                union.office("WOMEN_DIRECTOR", 20, 2))));
    }

    private static void registered(FoundingWalk founding, CandidateWalk election) {
        election.replyToResultAs(SIGNER).created();
        founding.awaitPhase("FOLLOW_UP_DUE");
        founding.police().created();
        founding.seal("COMMITTEE").created();
        founding.certificate(FoundingWalk.CREDIT_CODE).created();
        founding.awaitTask(GROUP, "open_account");
        founding.account().created();
        founding.awaitPhase("FOUNDED");
    }

    private static void aYearLater(LargeUnionTerm term) {
        term.inOffice(MEETING);
        term.chairSignsIn(1);
        term.clockTo(RECALL);
        term.recallFails(371, RECALL);
        term.viceChairIsRecalled(2, RECALL);
        term.placeIsFilled(3, RECALL.plusDays(1));
    }
}
