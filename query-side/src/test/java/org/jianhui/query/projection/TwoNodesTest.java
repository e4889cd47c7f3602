package org.jianhui.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.election.ElectionConfiguration;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.election.FindElection;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.inbox.InboxConfiguration;
import org.jianhui.query.inspection.InspectionConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwoNodesTest {

    private static final Class<?>[] VIEWS = {
        ElectionConfiguration.class, InspectionConfiguration.class, InboxConfiguration.class
    };

    private Views first;
    private Views second;

    @BeforeEach
    void open() {
        first = new Views(VIEWS);
        first.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
        awaitClaimed(first);
        second = new Views(first, VIEWS);
        second.rights().grant(Role.INSPECTOR, ElectionStory.UNION);
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @Test
    void what_one_node_wrote_and_another_projects_is_read_on_either() {
        ElectionStory story = new ElectionStory("two-nodes");

        SeenAt seen = second.given(story.election.value(), story.opened());

        assertThat(second.ask(new FindElection(story.election, null), seen)
                        .election()
                        .phase())
                .isEqualTo(ElectionPhase.PAPERS_DUE);
        assertThat(first.ask(new FindElection(story.election, null), seen)
                        .election()
                        .phase())
                .isEqualTo(ElectionPhase.PAPERS_DUE);
    }

    @Test
    void a_view_that_has_nothing_to_do_with_an_act_does_not_keep_another_node_waiting_long() {
        ElectionStory story = new ElectionStory("nothing-to-do");

        SeenAt seen = second.given(story.election.value(), story.opened());

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreException(StillUpdating.class)
                .until(() -> {
                    second.await(seen, "view-task");
                    return true;
                });
    }

    @Test
    void a_node_takes_over_what_another_left() {
        ElectionStory story = new ElectionStory("taken-over");
        SeenAt before = first.given(story.election.value(), story.opened());
        second.await(before, "view-election");
        first.bean(org.axonframework.config.Configuration.class).shutdown();

        SeenAt seen = second.given(story.election.value(), story.papersRecorded());

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreException(StillUpdating.class)
                .until(() -> second.ask(new FindElection(story.election, null), seen)
                                .election()
                                .papers()
                                .size()
                        == 5);
    }

    private static void awaitClaimed(Views node) {
        ElectionStory story = new ElectionStory("claimed");
        SeenAt seen = node.given(story.election.value(), story.opened());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreException(StillUpdating.class)
                .until(() -> {
                    node.await(seen, "view-election", "view-case");
                    return true;
                });
    }
}
