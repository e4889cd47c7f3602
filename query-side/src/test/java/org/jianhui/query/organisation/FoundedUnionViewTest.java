package org.jianhui.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.founding.ElectionOpening;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.event.FoundingEntered;
import org.jianhui.kernel.organisation.event.OrganisationEvent;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionRenamed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.query.fixture.Views;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A union in the tree before, while and after it is founded, each as of its day. */
class FoundedUnionViewTest {

    private static final UnionId UPPER = new UnionId("union-township");
    private static final UnionId UNION = new UnionId("union-base");
    private static final FoundingId FOUNDING = new FoundingId("founding-1");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final LocalDate APPLIED = LocalDate.of(2022, 6, 16);
    private static final LocalDate GROUPED = LocalDate.of(2022, 6, 17);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 7, 28);
    private static final ObjectionContact CONTACT = new ObjectionContact("测试乡联合会办公室", "023-70605301", "测试乡");
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(OrganisationViewConfiguration.class, Contents.class);
        given(UNION.value(), new UnionEstablished(UNION, "测试工会（筹）", UnionLevel.BASE_UNION, UPPER, BEGIN));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void bears_the_approved_name_from_the_day_it_was_founded() {
        founded();
        assertThat(unit(FOUNDED.minusDays(1)).name()).isEqualTo("测试工会（筹）");
        assertThat(unit(FOUNDED).name()).isEqualTo("测试乡农民工工会");
        assertThat(name(FOUNDED.minusDays(1))).isEqualTo("测试工会（筹）");
        assertThat(name(FOUNDED)).isEqualTo("测试乡农民工工会");
    }

    @Test
    void is_called_by_its_first_name_before_there_was_one() {
        given(UNION.value(), new UnionRenamed(UNION, "后名", FOUNDED));
        assertThat(name(BEGIN.minusYears(1))).isEqualTo("测试工会（筹）");
        assertThat(name(FOUNDED.plusYears(1))).isEqualTo("后名");
    }

    @Test
    void shows_how_far_its_founding_had_come_on_each_day() {
        founded();
        assertThat(unit(APPLIED.minusDays(1)).foundation()).isNull();
        assertThat(unit(APPLIED).foundation()).isEqualTo(new Foundation(FOUNDING, APPLIED, null, null, null));
        assertThat(unit(FOUNDED.minusDays(1)).foundation())
                .isEqualTo(new Foundation(FOUNDING, APPLIED, CONTACT, null, null));
        assertThat(unit(FOUNDED).foundation())
                .isEqualTo(new Foundation(FOUNDING, APPLIED, CONTACT, FOUNDED, "81500230A12345674F"));
    }

    @Test
    void is_no_longer_under_foundation_once_that_is_given_up() {
        applied();
        given(FOUNDING.value(), new FoundingEnded(FOUNDING, FoundingEnd.ABANDONED, "人数不足", FOUNDED));
        assertThat(unit(FOUNDED.minusDays(1)).foundation()).isNotNull();
        assertThat(unit(FOUNDED).foundation()).isNull();
    }

    @Test
    void rebuilt_it_is_the_same() {
        founded();
        views.await(seen, OrganisationProjection.NAME);
        List<String> live = views.rows("views.area_founding");
        views.database().sql().sql("DELETE FROM views.area_founding").update();
        views.rebuild(OrganisationProjection.NAME);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(views.rows("views.area_founding")).isEqualTo(live));
    }

    private void founded() {
        applied();
        given(UNION.value(), new FoundingEntered(UNION, FOUNDING, "测试乡农民工工会", "81500230A12345674F", FOUNDED));
    }

    private void applied() {
        PersonId head = new PersonId("person-head");
        given(
                FOUNDING.value(),
                new ApplicationFiled(
                        FOUNDING,
                        UNION,
                        UPPER,
                        new UnionId("union-county"),
                        new RequestPaper(new PaperId("paper-1"), "测建〔2022〕1号", APPLIED, PaperIssuer.FOUNDERS),
                        new FoundingApplication("测试乡农民工工会", "测试乡联合会", "职工自愿", 30),
                        APPLIED,
                        APPLIED.plusDays(15),
                        BASIS),
                new GroupSetUp(
                        FOUNDING,
                        new GroupNotice(new PaperId("paper-2"), "测建〔2022〕2号", GROUPED),
                        new GroupHead(
                                head,
                                new Envelope(head, "person.name", 1, "request-1", "nonce", "ciphertext"),
                                HeadQualification.PROPOSED_CHAIR),
                        List.of(),
                        new ElectionOpening(new ElectionId("election-1"), LocalDate.of(2022, 7, 31), CONTACT),
                        false,
                        List.of(),
                        BASIS));
    }

    private Unit unit(LocalDate on) {
        return views.ask(new FindOrganisation(on), seen).units().stream()
                .filter(unit -> unit.area().equals(Area.of(UNION)))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String name(LocalDate on) {
        return Objects.requireNonNull(views.queries().ask(new FindAreaNames(on), null, seen))
                .of(UNION);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }

    @Configuration(proxyBeanMethods = false)
    static class Contents {

        @Bean
        EventContents organisationEvents() {
            return new EventContents(OrganisationEvent.class);
        }

        @Bean
        EventContents foundingEvents() {
            return new EventContents(FoundingEvent.class);
        }
    }
}
