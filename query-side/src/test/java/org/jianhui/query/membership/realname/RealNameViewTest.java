package org.jianhui.query.membership.realname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.EndGround;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEnded;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.membership.realname.event.RealNameAnswered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchDiscarded;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened.Listed;
import org.jianhui.kernel.membership.realname.event.RealNameBatchReleased;
import org.jianhui.kernel.membership.realname.event.RealNameEntryRevoked;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in the real-name system, as it is read (M-10, R-03): the exception list and the batches, now and as of a moment. */
@Covers(
        value = {"M-10", "R-03"},
        partly = true)
class RealNameViewTest {

    private static final UnionId UNION = new UnionId("union-base");
    private static final VillageId VILLAGE = new VillageId("village-one");
    private static final VillageId NEIGHBOUR = new VillageId("village-two");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 20);
    private static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of(), List.of());

    /** Who acts in this test. */
    private static final PersonId AUTHOR = new PersonId("person-author");

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(RealNameViewConfiguration.class, MembershipViewConfiguration.class, RealNameContents.class);
        views.rights().grant(Role.PREPARATORY_GROUP, Area.of(UNION));
        given("person-author", new PersonRecorded(AUTHOR, VILLAGE, sealed(0), sealed(0), null));
        IntStream.of(1, 2).forEach(number -> admitted(number, VILLAGE));
        admitted(3, NEIGHBOUR);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void AC_022_who_is_not_entered_is_on_the_exception_list() {
        assertThat(gaps(null)).containsExactly("1 NONE", "2 NONE", "3 NONE");
        opened(1, 1, 2);
        assertThat(gaps(null)).containsExactly("1 LISTED", "2 LISTED", "3 NONE");
        given("realname-1", new RealNameBatchReleased(batch(1), UNION, DAY));
        assertThat(gaps(null)).containsExactly("1 RELEASED", "2 RELEASED", "3 NONE");
        answered(1, 1, entered(1));
        assertThat(gaps(null)).containsExactly("2 RELEASED", "3 NONE");
        answered(1, 0, rejected(2));
        assertThat(gaps(null)).containsExactly("2 REJECTED", "3 NONE");
        assertThat(lines(RealNameStanding.ENTERED, null)).containsExactly("1 ENTERED");
        assertThat(lines(RealNameStanding.REJECTED, null)).containsExactly("2 REJECTED");
        assertThat(sums(null)).containsExactly("village-one 2 1 0 1", "village-two 1 0 0 0");
        given("realname-1", new RealNameEntryRevoked(batch(1), UNION, member(1), sealed(1), DAY));
        assertThat(gaps(null)).containsExactly("1 REVOKED", "2 REJECTED", "3 NONE");
        assertThat(sums(null)).containsExactly("village-one 2 0 0 2", "village-two 1 0 0 0");
    }

    @Test
    void who_has_left_is_on_no_list() {
        opened(1, 1, 2);
        given("realname-1", new RealNameBatchReleased(batch(1), UNION, DAY));
        answered(1, 1, entered(1));
        given("membership-1", new MembershipEnded(member(1), UNION, person(1), DAY, EndGround.RESIGNATION));
        given("membership-3", new MembershipEnded(member(3), UNION, person(3), DAY, EndGround.DEATH));
        assertThat(gaps(null)).containsExactly("2 RELEASED");
        assertThat(lines(RealNameStanding.ENTERED, null)).isEmpty();
        assertThat(sums(null)).containsExactly("village-one 1 0 1 0");
    }

    @Test
    void who_applies_is_no_member_yet() {
        given("membership-4", applied(4, VILLAGE));
        assertThat(gaps(null)).doesNotContain("4 NONE");
        assertThat(sums(null)).containsExactly("village-one 2 0 0 0", "village-two 1 0 0 0");
    }

    @Test
    void a_batch_says_who_did_what_and_what_was_answered_of_each() {
        opened(1, 1, 2);
        given("realname-1", new RealNameBatchReleased(batch(1), UNION, DAY.plusDays(1)));
        answered(1, 1, rejected(1));
        given("realname-1", new RealNameBatchDiscarded(batch(1), UNION, DiscardGround.NEVER_UPLOADED, DAY.plusDays(3)));
        FindRealNameBatch.Found found = views.ask(new FindRealNameBatch(batch(1), null), seen);
        assertThat(found.batch().standing()).isEqualTo(RealNameBatchStanding.DISCARDED);
        assertThat(found.batch().opened()).isEqualTo(new RealNameBatchView.Step(DAY, AUTHOR));
        assertThat(found.batch().released()).isEqualTo(new RealNameBatchView.Step(DAY.plusDays(1), AUTHOR));
        assertThat(found.batch().ended()).isEqualTo(new RealNameBatchView.Step(DAY.plusDays(3), AUTHOR));
        assertThat(found.batch().ground()).isEqualTo(DiscardGround.NEVER_UPLOADED);
        assertThat(List.of(found.opener(), found.releaser(), found.ender())).containsOnly(sealed(0));
        assertThat(found.members())
                .extracting(
                        line -> line.member().standing() + " " + line.member().reason() + " " + line.name())
                .containsExactly("REJECTED " + sealed(1) + " " + sealed(1), "NONE null " + sealed(2));
        assertThat(gaps(null)).containsExactly("1 REJECTED", "2 NONE", "3 NONE");
        opened(2, 2);
        assertThat(batches(null, null)).containsExactly(batch(2), batch(1));
        assertThat(batches(RealNameBatchStanding.DISCARDED, null)).containsExactly(batch(1));
        assertThat(gaps(null)).containsExactly("1 REJECTED", "2 LISTED", "3 NONE");
    }

    @Test
    void the_file_has_in_full_those_who_are_released_and_not_answered() {
        opened(1, 1, 2, 3);
        assertThat(file()).isEmpty();
        given("realname-1", new RealNameBatchReleased(batch(1), UNION, DAY));
        assertThat(file())
                .containsExactly(
                        new FindRealNameFile.Row(member(1), sealed(1), sealed(1), phone(1)),
                        new FindRealNameFile.Row(member(2), sealed(2), sealed(2), phone(2)),
                        new FindRealNameFile.Row(member(3), sealed(3), sealed(3), phone(3)));
        answered(1, 2, entered(1));
        given("person-2", new PersonErasedForEver(person(2), "本人要求"));
        assertThat(file())
                .as("not who is erased")
                .containsExactly(new FindRealNameFile.Row(member(3), sealed(3), sealed(3), phone(3)));
        given("membership-3", new MembershipEnded(member(3), UNION, person(3), DAY, EndGround.RESIGNATION));
        assertThat(file()).as("nor who has left").isEmpty();
        views.rights().revokeAll();
        views.rights().grant(Role.SUPERIOR_SIGNER, Area.of(UNION));
        assertThatThrownBy(this::file).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_cadre_sees_the_own_village_and_no_batch() {
        opened(1, 1, 3);
        views.rights().revokeAll();
        views.rights().grant(Role.VILLAGE_CADRE, Area.of(NEIGHBOUR));
        assertThat(gaps(null)).containsExactly("3 LISTED");
        assertThat(gaps(seen)).containsExactly("3 LISTED");
        assertThat(sums(null)).containsExactly("village-two 1 0 1 0");
        assertThatThrownBy(() -> one(null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(seen)).isInstanceOf(NotFound.class);
        assertThat(batches(null, null)).isEmpty();
        assertThatThrownBy(() -> views.ask(new FindRealNameBatch(batch(1), null), seen))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        SeenAt before = seen;
        opened(1, 1, 2);
        SeenAt listed = seen;
        given("realname-1", new RealNameBatchReleased(batch(1), UNION, DAY));
        answered(1, 0, entered(1), entered(2));
        assertThat(gaps(before)).containsExactly("1 NONE", "2 NONE", "3 NONE");
        assertThat(gaps(listed)).containsExactly("1 LISTED", "2 LISTED", "3 NONE");
        assertThat(gaps(seen)).containsExactly("3 NONE");
        assertThat(one(before)).isEqualTo("NONE null");
        assertThat(one(listed)).isEqualTo("LISTED " + batch(1));
        assertThat(one(null)).isEqualTo("ENTERED " + batch(1));
        assertThat(sums(listed)).containsExactly("village-one 2 0 2 0", "village-two 1 0 0 0");
        assertThat(batches(null, before)).isEmpty();
        assertThat(batches(RealNameBatchStanding.OPEN, listed)).containsExactly(batch(1));
        FindRealNameBatch.Found then = views.ask(new FindRealNameBatch(batch(1), new AsOf.Place(listed)), seen);
        assertThat(then.batch().released()).isNull();
        assertThat(then.members()).extracting(line -> line.member().standing()).containsOnly(RealNameStanding.LISTED);
        assertThatThrownBy(() -> views.ask(new FindRealNameBatch(batch(1), new AsOf.Place(before)), seen))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lists_go_on_page_by_page() {
        FindRealNames.Page first = views.ask(new FindRealNames(UNION, null, null, null, 2, null), seen);
        FindRealNames.Page last = views.ask(new FindRealNames(UNION, null, null, first.next(), 2, null), seen);
        assertThat(first.members())
                .extracting(line -> line.member().membership())
                .containsExactly(member(1), member(2));
        assertThat(last.members())
                .extracting(line -> line.member().membership())
                .containsExactly(member(3));
        assertThat(last.next()).isNull();
        opened(1, 1);
        opened(2, 2);
        FindRealNameBatches.Page newest = views.ask(new FindRealNameBatches(UNION, null, null, 1, null), seen);
        FindRealNameBatches.Page oldest = views.ask(new FindRealNameBatches(UNION, null, newest.next(), 1, null), seen);
        assertThat(newest.batches()).extracting(RealNameBatchView::batch).containsExactly(batch(2));
        assertThat(oldest.batches()).extracting(RealNameBatchView::batch).containsExactly(batch(1));
        assertThat(oldest.next()).isNull();
    }

    private String one(@Nullable SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        RealNameMember found = views.ask(new FindRealName(member(1), then), seen);
        return found.standing() + " " + found.batch();
    }

    private List<String> gaps(@Nullable SeenAt moment) {
        return lines(null, moment);
    }

    private List<String> lines(@Nullable RealNameStanding standing, @Nullable SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return views.ask(new FindRealNames(null, null, standing, null, 9, then), seen).members().stream()
                .map(line -> line.member().membership().value().substring(11) + " "
                        + line.member().standing())
                .toList();
    }

    private List<String> sums(@Nullable SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return views.ask(new FindRealNameSums(then), seen).lines().stream()
                .map(line -> line.village() + " " + line.members() + " " + line.entered() + " " + line.waiting() + " "
                        + line.rejected())
                .toList();
    }

    private List<RealNameBatchId> batches(@Nullable RealNameBatchStanding standing, @Nullable SeenAt moment) {
        AsOf then = moment == null ? null : new AsOf.Place(moment);
        return views.ask(new FindRealNameBatches(null, standing, null, 9, then), seen).batches().stream()
                .map(RealNameBatchView::batch)
                .toList();
    }

    private List<FindRealNameFile.Row> file() {
        return views.ask(new FindRealNameFile(batch(1)), seen).rows();
    }

    private void admitted(int number, VillageId village) {
        given(
                "person-" + number,
                new PersonRecorded(person(number), village, sealed(number), sealed(number), phone(number)));
        given(
                "membership-" + number,
                applied(number, village),
                new MemberAdmitted(member(number), UNION, person(number), village, DAY, false, BASIS));
    }

    private static ApplicationEntered applied(int number, VillageId village) {
        return new ApplicationEntered(
                member(number),
                UNION,
                person(number),
                village,
                new Declaration(sealed(number), sealed(number), village, null, WorkRelation.EMPLOYMENT, true, true),
                new Consent("joining-2022-06-06", List.of(), ConsentForm.SIGNED_ON_PAPER, DAY, null),
                new Acknowledgement("joining-2022-06-06", DAY),
                null,
                DAY,
                List.of(),
                BASIS);
    }

    private void opened(int number, int... members) {
        given(
                "realname-" + number,
                new RealNameBatchOpened(
                        batch(number),
                        UNION,
                        AUTHOR,
                        IntStream.of(members)
                                .mapToObj(each -> new Listed(member(each), person(each)))
                                .toList(),
                        DAY));
    }

    private void answered(int number, int left, RealNameAnswer... answers) {
        given(
                "realname-" + number,
                new RealNameAnswered(batch(number), UNION, List.of(answers), left, DAY.plusDays(2)));
    }

    private static RealNameAnswer entered(int number) {
        return new RealNameAnswer(member(number), RealNameOutcome.ENTERED, null);
    }

    private static RealNameAnswer rejected(int number) {
        return new RealNameAnswer(member(number), RealNameOutcome.REJECTED, sealed(number));
    }

    private static RealNameBatchId batch(int number) {
        return new RealNameBatchId("realname-" + number);
    }

    private static MembershipId member(int number) {
        return new MembershipId("membership-" + number);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static Envelope sealed(int person) {
        PersonId of = person == 0 ? AUTHOR : person(person);
        return new Envelope(of, "person.name", 1, "request-0", "nonce", "name " + person);
    }

    private static Envelope phone(int person) {
        return new Envelope(person(person), "person.phone", 1, "request-0", "nonce", "phone " + person);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
