package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianhui.command.tally.TallyEvent;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A newer node writes what this one does not know, as in any upgrade of one node after the other. */
class UnknownEventTest {

    private static final String NAME = "view-counted";

    private Views old;
    private Views newer;
    private final ElectionStory story = new ElectionStory("half-known");

    @BeforeEach
    void open() {
        old = new Views(ProjectionTest.Counted.class);
        old.rights().grant(Role.OPERATOR, ElectionStory.TOWNSHIP);
        Awaitility.await().until(() -> status().segments().stream().anyMatch(ProjectionStatus.Segment::onThisNode));
        newer = new Views(old, Newer.class);
    }

    @AfterEach
    void close() {
        newer.close();
        old.close();
    }

    @Test
    void an_event_of_unknown_type_is_parked_and_the_others_go_on() {
        newer.given(story.election.value(), story.opened());
        newer.given(story.election.value(), new TallyEvent.Marked("unknown to the old node"));
        newer.given(story.election.value(), story.papersRecorded());
        ElectionStory sound = new ElectionStory("sound");
        await(newer.given(sound.election.value(), sound.untilPosted()));

        assertThat(taken(sound)).isEqualTo(9);
        assertThat(taken(story)).isEqualTo(1);
        assertThat(status().parked()).singleElement().satisfies(parked -> {
            assertThat(parked.stream()).isEqualTo(story.election.value());
            assertThat(parked.events()).isEqualTo(1 + story.papersRecorded().size());
            assertThat(parked.cause()).isEqualTo("unknown to this node: tally.marked revision 1");
        });
    }

    @Test
    void it_is_taken_in_by_a_node_that_knows_it() {
        newer.given(story.election.value(), story.opened());
        await(newer.given(story.election.value(), new TallyEvent.Marked("unknown to the old node")));
        List<? extends org.jianhui.kernel.event.DomainEvent> papers = story.papersRecorded();
        await(newer.given(story.election.value(), papers));

        try (Views upgraded = new Views(old, ProjectionTest.Counted.class, Newer.class)) {
            upgraded.repair().retry(NAME, story.election.value());

            assertThat(status().parked()).isEmpty();
            assertThat(taken(story)).isEqualTo(1 + papers.size());
            await(newer.given(story.election.value(), story.interrupted(1, LocalDate.of(2022, 6, 23))));
            assertThat(taken(story)).isEqualTo(2 + papers.size());
        }
    }

    private void await(SeenAt seen) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreException(StillUpdating.class)
                .until(() -> {
                    old.await(seen, NAME);
                    return true;
                });
    }

    private long taken(ElectionStory of) {
        return old.database()
                .sql()
                .sql("SELECT count(*) FROM views.counted WHERE stream = ?")
                .param(of.election.value())
                .query(Long.class)
                .single();
    }

    private ProjectionStatus status() {
        return old.ask(new FindProjections()).projections().get(0);
    }

    @Configuration(proxyBeanMethods = false)
    static class Newer {

        @Bean
        EventContents tallies() {
            return new EventContents(TallyEvent.class);
        }
    }
}
