package org.jianhui.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Objector;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.election.ElectionStory;
import org.jianhui.query.fixture.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who objected is known above the union that elects, and not in it. */
class ObjectorsWithheldTest {

    private static final PersonId NAMED = new PersonId("person-who-objects");
    private static final PersonId ANONYMOUS = new PersonId("person-anonymous");

    private static Views views;

    @BeforeAll
    static void open() {
        views = new Views(InspectionConfiguration.class);
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @ParameterizedTest
    @CsvSource({"PREPARATORY_GROUP", "UNION_COMMITTEE", "SUPERIOR_REVIEWER", "INSPECTOR"})
    void whoever_reads_from_within_the_union_sees_an_objection_without_whose_it_is(Role role) {
        ElectionStory story = given(role.name(), role, ElectionStory.UNION);
        assertThat(events(story))
                .filteredOn(event -> event.type().equals("election.objection-recorded"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.content())
                        .doesNotContain(NAMED.value(), ANONYMOUS.value())
                        .contains("\"person\":\"withheld\"", "person.statement")
                        .contains(story.chair.value()));
        assertThatThrownBy(() -> views.ask(new FindCaseRecord(story.election.value(), last(story), 100)))
                .isInstanceOfSatisfying(
                        Conflict.class, no -> assertThat(no.code()).isEqualTo("OBJECTORS_WITHHELD"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERIOR_REVIEWER, union-taipingba-federation",
        "SUPERIOR_SIGNER, union-taipingba-federation",
        "INSPECTOR, union-taipingba-federation",
        "INSPECTOR, union-fengdu-federation",
        "SUPERIOR_SIGNER, union-zhongxian-federation"
    })
    void the_houses_above_that_take_objections_in_see_whose_it_is(Role role, String where) {
        ElectionStory story = given(role + "-" + where, role, new UnionId(where));
        assertThat(events(story)).extracting(CaseEvent::content).anyMatch(text -> text.contains(NAMED.value()));
        assertThat(views.ask(new FindCaseRecord(story.election.value(), last(story), 100))
                        .events())
                .hasSize(events(story).size());
    }

    @Test
    void a_house_above_that_has_nothing_to_do_with_the_case_does_not() {
        ElectionStory story = given("elsewhere", Role.INSPECTOR, new UnionId("union-elsewhere"));
        assertThat(events(story)).extracting(CaseEvent::content).noneMatch(text -> text.contains(NAMED.value()));
    }

    /** One named objection, one anonymous; the reply has moved to a third house. A group's right lets the reader in. */
    private static ElectionStory given(String name, Role role, UnionId where) {
        views.rights().revokeAll();
        views.rights().grant(Role.PREPARATORY_GROUP, ElectionStory.UNION);
        views.rights().grant(role, where);
        ElectionStory story = new ElectionStory("objectors-" + name.toLowerCase(Locale.ROOT));
        views.given(story.election.value(), story.untilPosted());
        views.given(story.election.value(), moved(story));
        Candidacy against = ElectionStory.standing(story.chair, Body.UNION_COMMITTEE);
        SeenAt seen = views.given(story.election.value(), story.objected("anonymous", against), named(story, against));
        views.await(seen, "view-case");
        return story;
    }

    private static List<CaseEvent> events(ElectionStory story) {
        return views.ask(new FindCaseEvents(story.election.value(), null, null, 100))
                .events();
    }

    private static SeenAt last(ElectionStory story) {
        List<CaseEvent> events = events(story);
        return events.get(events.size() - 1).place();
    }

    private static ElectionEvent moved(ElectionStory story) {
        UnionId third = new UnionId("union-zhongxian-federation");
        return new ReplyMovedToCounty(story.election, ElectionStory.TOWNSHIP, third, List.of(), "回避");
    }

    private static ElectionEvent named(ElectionStory story, Candidacy against) {
        return new ObjectionRecorded(
                story.election,
                new ObjectionId("objection-named"),
                against,
                new Objector(NAMED, sealed("person.name"), sealed("person.phone")),
                sealed("person.statement"),
                LocalDate.of(2022, 6, 22),
                1,
                false);
    }

    private static Envelope sealed(String field) {
        return new Envelope(NAMED, field, 1, "request-0", "bm9uY2U=", "c2VhbGVk");
    }
}
