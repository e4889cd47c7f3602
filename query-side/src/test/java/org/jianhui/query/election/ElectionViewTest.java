package org.jianhui.query.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.NotSettled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ElectionViewTest {

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(ElectionConfiguration.class, InspectionConfiguration.class);
        views.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void a_reader_with_the_token_of_an_act_sees_it_at_once() {
        ElectionStory story = new ElectionStory("own-write");

        SeenAt seen = views.given(story.election.value(), story.opened());

        assertThat(views.ask(new FindElection(story.election, null), seen)
                        .election()
                        .phase())
                .isEqualTo(ElectionPhase.PAPERS_DUE);
    }

    @Test
    void as_of_a_token_equals_what_was_live_then() {
        ElectionStory story = new ElectionStory("as-of-token");
        String stream = story.election.value();
        Candidacy chair = ElectionStory.standing(story.chair, Body.UNION_COMMITTEE);
        SeenAt posted = views.given(stream, story.untilPosted());
        ElectionView live =
                views.ask(new FindElection(story.election, null), posted).election();

        SeenAt later = views.given(
                stream, story.objected("as-of", chair), story.ruled("as-of", chair, ObjectionRuling.UPHELD));

        assertThat(asOf(story, new AsOf.Place(posted))).isEqualTo(live);
        assertThat(asOf(story, new AsOf.Place(later)))
                .isEqualTo(
                        views.ask(new FindElection(story.election, null), later).election())
                .isNotEqualTo(live);
    }

    @Test
    void as_of_an_instant_shows_what_had_been_recorded_by_then() {
        ElectionStory story = new ElectionStory("as-of-instant");
        String stream = story.election.value();
        Instant opened = Instant.parse("2022-06-22T02:00:00Z");
        Instant recorded = opened.plus(Duration.ofHours(1));
        views.clock().set(opened);
        views.given(stream, story.opened());
        views.clock().set(recorded);
        SeenAt seen = views.given(stream, story.papersRecorded());
        views.clock().set(recorded.plus(Duration.ofHours(1)));
        views.await(seen, "view-case");

        assertThat(asOf(story, new AsOf.Moment(opened)).papers()).isEmpty();
        assertThat(asOf(story, new AsOf.Moment(recorded.minusMillis(1))).papers())
                .isEmpty();
        assertThat(asOf(story, new AsOf.Moment(recorded)).papers()).hasSize(5);
        assertThatThrownBy(() -> asOf(story, new AsOf.Moment(opened.minusMillis(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_instant_ahead_of_the_clock_is_not_settled() {
        ElectionStory story = new ElectionStory("ahead");
        views.await(views.given(story.election.value(), story.opened()), "view-case");

        assertThatThrownBy(() -> asOf(story, new AsOf.Moment(views.clock().now().plusSeconds(1))))
                .isInstanceOf(NotSettled.class);
    }

    @Test
    void rights_are_asked_for_each_case() {
        ElectionStory story = new ElectionStory("rights");
        SeenAt seen = views.given(story.election.value(), story.opened());
        Views other = views;
        other.rights().revokeAll();
        try {
            assertThatThrownBy(() -> other.ask(new FindElection(story.election, null), seen))
                    .isInstanceOf(Forbidden.class);
            other.rights().grant(Role.INSPECTOR, ElectionStory.COUNTY);
            assertThatThrownBy(() -> other.ask(new FindElection(story.election, null), seen))
                    .isInstanceOf(NotFound.class);
            assertThat(other.ask(new FindElections(null, null, null, 200)).elections())
                    .isEmpty();
        } finally {
            other.rights().revokeAll();
            other.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
        }
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        views.clock().set(views.clock().now().plusSeconds(1));
        ElectionStory first = new ElectionStory("page-1");
        ElectionStory second = new ElectionStory("page-2");
        views.given(first.election.value(), first.opened());
        SeenAt seen = views.given(second.election.value(), second.opened());
        views.await(seen, ElectionProjection.NAME);

        FindElections.Page page = views.ask(new FindElections(ElectionStory.UNION, null, null, 1));
        FindElections.Page next = views.ask(new FindElections(ElectionStory.UNION, null, page.next(), 1));

        assertThat(List.of(page, next))
                .flatExtracting(FindElections.Page::elections)
                .extracting(each -> each.election().opening().election())
                .containsExactly(second.election, first.election);
    }

    @Test
    void the_board_shows_a_notice_to_everybody_while_it_hangs_and_no_longer() {
        ElectionStory story = new ElectionStory("board");
        Instant before = views.clock().now();
        SeenAt seen = views.given(story.election.value(), story.untilPosted());
        try {
            onDay("2022-06-21");
            assertThat(posted(story, seen).round()).isEqualTo(1);
            onDay("2022-06-28");
            assertThat(posted(story, seen).daysLeft()).isEqualTo(1);
            onDay("2022-06-29");
            assertThatThrownBy(() -> posted(story, seen)).isInstanceOf(NotFound.class);

            onDay("2022-06-23");
            SeenAt fallen = views.given(story.election.value(), story.interrupted(1, LocalDate.of(2022, 6, 23)));
            assertThatThrownBy(() -> posted(story, fallen)).isInstanceOf(NotFound.class);
            assertThat(views.queries()
                            .ask(new FindPostedNotices(), null, fallen)
                            .notices())
                    .extracting(PostedNotice::election)
                    .doesNotContain(story.election);
        } finally {
            views.clock().set(before);
        }
    }

    private static PostedNotice posted(ElectionStory story, SeenAt seen) {
        return views.queries().ask(new FindPostedNotice(story.election), null, seen);
    }

    private static void onDay(String day) {
        views.clock().set(Instant.parse(day + "T02:00:00Z"));
    }

    private static ElectionView asOf(ElectionStory story, AsOf asOf) {
        return views.ask(new FindElection(story.election, asOf)).election();
    }
}
