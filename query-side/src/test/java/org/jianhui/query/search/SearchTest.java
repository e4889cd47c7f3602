package org.jianhui.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.search.FindPaperHits.PaperHit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 21);

    private final ElectionStory story = new ElectionStory("sought");
    private Views views;
    private SeenAt seen;

    @BeforeEach
    void a_case_with_papers() {
        views = new Views(SearchConfiguration.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
        seen = views.given(story.election.value(), story.untilPosted());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"太农筹〔2022〕3号", "太农筹[2022]3号", "太农筹（2022）３号", " 太农筹 【2022】 3号 "})
    void a_number_is_found_with_whatever_brackets_and_widths_it_is_typed(String typed) {
        assertThat(papers(typed, null).hits())
                .extracting(PaperHit::number, PaperHit::caseId, PaperHit::written)
                .contains(tuple("太农筹〔2022〕3号", story.election.value(), true));
    }

    @Test
    void a_part_of_a_number_finds_all_in_pages_without_gap_or_double() {
        List<PaperId> all =
                papers("〔2022〕", null).hits().stream().map(PaperHit::paper).toList();
        List<PaperId> joined = new ArrayList<>();
        PaperId after = null;
        do {
            FindPaperHits.Page page = views.ask(new FindPaperHits("〔2022〕", null, after, 2), seen);
            page.hits().forEach(hit -> joined.add(hit.paper()));
            after = page.next();
        } while (after != null);
        assertThat(joined).hasSizeGreaterThan(5).doesNotHaveDuplicates().isEqualTo(all);
    }

    @Test
    void a_day_finds_the_papers_dated_so_and_the_cases_in_which_something_happened() {
        assertThat(papers(null, LocalDate.of(2022, 6, 16)).hits()).hasSize(5).allMatch(hit -> !hit.written());
        assertThat(cases(null, List.of(), TODAY).hits())
                .extracting(FindCaseHits.CaseHit::caseId)
                .containsExactly(story.election.value());
        assertThat(cases(null, List.of(), TODAY.plusDays(1)).hits()).isEmpty();
    }

    @Test
    void a_part_is_found_wherever_in_the_number_it_stands() {
        views.await(seen, SearchProjection.NAME);
        assertThat(papers("022〕3", null).hits())
                .extracting(PaperHit::number)
                .contains("太农筹〔2022〕3号")
                .allMatch(number -> number.contains("022〕3"));
        assertThat(papers("〕33", null).hits()).isEmpty();
    }

    @Test
    void a_meeting_is_found_by_its_own_day_and_by_the_days_of_its_ballots() {
        AssemblyId assembly = new AssemblyId("assembly-sought");
        BallotId ballot = new BallotId("ballot-sought");
        LocalDate day = LocalDate.of(2031, 3, 4);
        Basis basis = new Basis("rulebook-2022-06-06", List.of(), List.of());
        views.given(
                assembly.value(),
                new AssemblyConvened(
                        assembly, story.election, ElectionStory.UNION, AssemblyForm.FULL_MEETING, day, basis),
                new AssemblyMoved(assembly, day.plusDays(7), day));
        views.clock().set(Instant.parse("2022-07-08T02:00:00Z"));
        seen = views.given(
                ballot.value(),
                new BallotOpened(
                        ballot,
                        assembly,
                        story.election,
                        ElectionStory.UNION,
                        Body.UNION_COMMITTEE,
                        1,
                        RoundKind.FIRST,
                        1,
                        List.of(),
                        List.of(),
                        3,
                        3,
                        null,
                        basis),
                new BallotsIssued(ballot, 3, basis));

        assertThat(cases(null, List.of(), day).hits())
                .extracting(FindCaseHits.CaseHit::caseId)
                .containsExactly(assembly.value());
        assertThat(cases(null, List.of(), day.plusDays(7)).hits())
                .extracting(FindCaseHits.CaseHit::caseId)
                .containsExactly(assembly.value());
        assertThat(cases(null, List.of(), LocalDate.of(2022, 7, 8)).hits())
                .as("the day of its ballots")
                .extracting(FindCaseHits.CaseHit::caseId)
                .containsExactly(assembly.value());
    }

    @Test
    void a_case_is_found_by_its_union_and_by_its_identifier() {
        assertThat(cases("太平坝", List.of(ElectionStory.UNION), null).hits()).hasSize(1);
        assertThat(cases(story.election.value(), List.of(), null).hits()).hasSize(1);
        assertThat(cases("太平坝", List.of(), null).hits()).isEmpty();
    }

    @Test
    void what_the_reader_may_not_read_is_not_found() {
        views.rights().revokeAll();
        views.rights().grant(Role.INSPECTOR, new UnionId("union-another"));

        assertThat(papers("〔2022〕", null).hits()).isEmpty();
        assertThat(cases("太平坝", List.of(ElectionStory.UNION), null).hits()).isEmpty();
        assertThat(cases(null, List.of(), TODAY).hits()).isEmpty();
    }

    @Test
    void rebuilt_rows_equal_the_live_ones() {
        views.await(seen, SearchProjection.NAME);
        List<String> live = rows();
        views.rebuild(SearchProjection.NAME);
        views.await(seen, SearchProjection.NAME);
        assertThat(rows()).hasSizeGreaterThan(8).isEqualTo(live);
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>(views.rows("views.search_case"));
        rows.addAll(views.rows("views.search_paper"));
        rows.addAll(views.rows("views.search_day"));
        rows.addAll(views.rows("views.search_number"));
        return rows;
    }

    private FindPaperHits.Page papers(String number, LocalDate day) {
        return views.ask(new FindPaperHits(number, day, null, 200), seen);
    }

    private FindCaseHits.Page cases(String text, List<UnionId> unions, LocalDate day) {
        return views.ask(new FindCaseHits(text, unions, day, null, 200), seen);
    }
}
