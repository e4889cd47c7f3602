package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionTest {

    private static final String NAME = "view-counted";

    private Views views;

    @BeforeEach
    void open() {
        views = new Views(Counted.class);
        views.rights().grant(Role.OPERATOR, ElectionStory.TOWNSHIP);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void every_event_is_taken_in_once_in_the_order_of_its_stream() {
        SeenAt seen = SeenAt.START;
        for (int i = 0; i < 20; i++) {
            ElectionStory story = new ElectionStory("order-" + i);
            seen = views.given(story.election.value(), story.untilPosted());
        }
        awaitInTheEnd(seen);

        assertThat(views.rows("views.counted")).hasSize(20 * 9);
    }

    @Test
    void a_poison_event_is_parked_with_its_stream_and_the_others_go_on() {
        ElectionStory poisoned = new ElectionStory("poisoned");
        ElectionStory sound = new ElectionStory("sound");
        counted().choking.add(poisoned.election.value());
        views.given(poisoned.election.value(), poisoned.untilPosted());
        SeenAt seen = views.given(sound.election.value(), sound.untilPosted());

        awaitInTheEnd(seen);

        assertThat(taken(poisoned)).isEqualTo(1);
        assertThat(taken(sound)).isEqualTo(9);
        assertThat(status().parked()).singleElement().satisfies(parked -> {
            assertThat(parked.stream()).isEqualTo(poisoned.election.value());
            assertThat(parked.events()).isEqualTo(8);
            assertThat(parked.cause()).contains("IllegalArgumentException").doesNotContain("张三");
        });
    }

    @Test
    void a_parked_stream_is_taken_in_whole_once_the_cause_is_gone() {
        ElectionStory story = new ElectionStory("repaired");
        counted().choking.add(story.election.value());
        SeenAt seen = views.given(story.election.value(), story.untilPosted());
        awaitInTheEnd(seen);
        assertThatThrownBy(() -> views.repair().retry(NAME, story.election.value()))
                .hasStackTraceContaining("IllegalArgumentException");
        assertThat(taken(story)).isEqualTo(1);

        counted().choking.clear();
        views.repair().retry(NAME, story.election.value());
        SeenAt more = views.given(story.election.value(), story.interrupted(1, java.time.LocalDate.of(2022, 6, 23)));
        views.await(more, NAME);

        assertThat(taken(story)).isEqualTo(10);
        assertThat(status().parked()).isEmpty();
    }

    @Test
    void a_reader_ahead_of_the_views_is_told_that_they_are_still_updating() throws Exception {
        ElectionStory story = new ElectionStory("behind");
        try (Connection busy = views.database().app().getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("SELECT pg_current_xact_id()");
            SeenAt seen = views.given(story.election.value(), story.opened());

            assertThatThrownBy(() -> views.await(seen, NAME))
                    .isInstanceOfSatisfying(
                            StillUpdating.class,
                            behind -> assertThat(behind.projections()).containsExactly(NAME));
            assertThat(status().unread()).isEqualTo(1);

            busy.rollback();
            awaitInTheEnd(seen);
        }
    }

    @Test
    void a_moment_is_not_settled_while_an_older_transaction_is_open() throws Exception {
        ElectionStory story = new ElectionStory("open-transaction");
        try (Connection busy = views.database().app().getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("SELECT pg_current_xact_id()");
            SeenAt seen = views.given(story.election.value(), story.opened());

            assertThatThrownBy(() -> read(story, new AsOf.Place(seen))).isInstanceOf(NotSettled.class);
            AsOf.Moment moment = new AsOf.Moment(views.clock().now());
            views.clock().set(moment.instant().plusMillis(1));
            assertThatThrownBy(() -> read(story, moment)).isInstanceOf(NotSettled.class);
            busy.rollback();

            assertThat(read(story, new AsOf.Place(seen))).hasSize(1);
            assertThat(read(story, moment)).hasSize(1);
        }
    }

    @Test
    void the_same_moment_is_answered_the_same_for_ever() {
        ElectionStory story = new ElectionStory("for-ever");
        views.given(story.election.value(), story.opened());
        AsOf.Moment moment = new AsOf.Moment(views.clock().now());
        assertThatThrownBy(() -> read(story, moment)).isInstanceOf(NotSettled.class);
        views.clock().set(moment.instant().plusMillis(1));
        List<Recorded<?>> first = read(story, moment);

        views.given(story.election.value(), story.papersRecorded());

        assertThat(read(story, moment)).isEqualTo(first).hasSize(1);
    }

    @Test
    void a_node_whose_clock_is_behind_cannot_change_an_answer_given() {
        ElectionStory story = new ElectionStory("behind-clock");
        Instant told = views.clock().now();
        views.given(story.election.value(), story.opened());
        views.clock().set(told.plusSeconds(10));
        AsOf.Moment moment = new AsOf.Moment(told.plusSeconds(1));
        List<Recorded<?>> first = read(story, moment);

        views.clock().set(told);
        views.given(story.election.value(), story.papersRecorded());
        views.clock().set(told.plusSeconds(2));
        views.bean(Horizon.class).record();

        assertThat(read(story, moment)).isEqualTo(first).hasSize(1);
    }

    @Test
    void a_question_without_a_right_is_refused() {
        assertThatThrownBy(() -> views.bean(org.axonframework.queryhandling.QueryGateway.class)
                        .query("what is in there?", String.class)
                        .join())
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("NOT_LISTED"));
    }

    private void awaitInTheEnd(SeenAt seen) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreException(StillUpdating.class)
                .until(() -> {
                    views.await(seen, NAME);
                    return true;
                });
    }

    private long taken(ElectionStory story) {
        return views.database()
                .sql()
                .sql("SELECT count(*) FROM views.counted WHERE stream = ?")
                .param(story.election.value())
                .query(Long.class)
                .single();
    }

    private List<Recorded<?>> read(ElectionStory story, AsOf asOf) {
        return views.bean(CaseHistory.class).of(List.of(story.election.value()), asOf);
    }

    private ProjectionStatus status() {
        return views.ask(new FindProjections()).projections().get(0);
    }

    private CountedProjection counted() {
        return views.bean(CountedProjection.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Counted {

        @Bean
        CountedProjection countedProjection(JdbcClient sql) {
            sql.sql("CREATE TABLE IF NOT EXISTS views.counted (stream text, seq bigint, PRIMARY KEY (stream, seq))")
                    .update();
            return new CountedProjection(sql);
        }
    }
}
