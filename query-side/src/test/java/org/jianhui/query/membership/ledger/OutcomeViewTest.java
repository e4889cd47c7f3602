package org.jianhui.query.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.ReferralId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.OffGround;
import org.jianhui.kernel.membership.ledger.Settlement;
import org.jianhui.kernel.membership.ledger.WorkAway;
import org.jianhui.kernel.membership.ledger.event.DuplicateReferred;
import org.jianhui.kernel.membership.ledger.event.PersonEntered;
import org.jianhui.kernel.membership.ledger.event.PersonTakenOff;
import org.jianhui.kernel.membership.ledger.event.ReferralSettled;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonErasedForEver;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.query.fixture.Views;
import org.jianhui.query.membership.MembershipViewConfiguration;
import org.jianhui.query.projection.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the cadres of two villages learn of a person whom both want (M-08, AC-020): the outcome, and nothing of each other. */
@Covers(value = "M-08", partly = true)
class OutcomeViewTest {

    private static final VillageId HOLDER = new VillageId("village-one");
    private static final VillageId WANTS = new VillageId("village-two");
    private static final PersonId PERSON = new PersonId("person-one");
    private static final LedgerEntryId ROW = new LedgerEntryId("entry-1");
    private static final ReferralId PAIR = ReferralId.of(PERSON, WANTS);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    private Views views;
    private SeenAt seen = SeenAt.START;

    @BeforeEach
    void open() {
        views = new Views(
                LedgerViewConfiguration.class, MembershipViewConfiguration.class, LedgerViewTest.Contents.class);
        given(PERSON.value(), new PersonRecorded(PERSON, HOLDER, sealed("name"), sealed("id"), null));
        given(
                ROW.value(),
                new PersonEntered(ROW, HOLDER, PERSON, new WorkAway(sealed("here"), null, null, null, DAY), DAY));
        given(PAIR.value(), new DuplicateReferred(PAIR, PERSON, WANTS, HOLDER, DAY));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void while_it_is_open_only_who_wanted_to_enter_knows() {
        assertThat(toldTo(HOLDER)).isEmpty();
        assertThat(toldTo(WANTS)).singleElement().satisfies(line -> {
            assertThat(line.settlement()).isNull();
            assertThat(line.holds()).isFalse();
            assertThat(line.name())
                    .as("the name on record is another's to know")
                    .isNull();
            assertThat(line.idNumber()).isEqualTo(sealed("id"));
            assertThat(line.entry()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Settlement.class)
    void each_learns_what_to_do_and_not_of_whom(Settlement settlement) {
        settled(settlement);
        assertThat(toldTo(WANTS)).singleElement().satisfies(line -> {
            assertThat(line.settlement()).isEqualTo(settlement);
            assertThat(line.settledOn()).isEqualTo(DAY.plusDays(1));
            assertThat(line.village()).isEqualTo(WANTS);
            assertThat(line.toTakeOff()).isFalse();
        });
        if (settlement == Settlement.HOLDER_KEEPS) {
            assertThat(toldTo(HOLDER)).as("nothing to do").isEmpty();
            return;
        }
        assertThat(toldTo(HOLDER)).singleElement().satisfies(line -> {
            assertThat(line.village()).isEqualTo(HOLDER);
            assertThat(line.holds()).isTrue();
            assertThat(line.entry()).isEqualTo(ROW);
            assertThat(line.name()).isEqualTo(sealed("name"));
            assertThat(line.toTakeOff()).isEqualTo(settlement == Settlement.VILLAGE_TAKES_OVER);
        });
        given(ROW.value(), new PersonTakenOff(ROW, HOLDER, PERSON, DAY.plusDays(2), OffGround.OTHER_VILLAGE));
        assertThat(toldTo(HOLDER)).singleElement().satisfies(line -> {
            assertThat(line.entry()).isNull();
            assertThat(line.toTakeOff()).as("done").isFalse();
        });
    }

    @Test
    void a_row_entered_after_the_decision_is_not_to_be_taken_off_for_it() {
        settled(Settlement.VILLAGE_TAKES_OVER);
        given(ROW.value(), new PersonTakenOff(ROW, HOLDER, PERSON, DAY.plusDays(1), OffGround.OTHER_VILLAGE));
        LedgerEntryId again = new LedgerEntryId("entry-2");
        given(
                again.value(),
                new PersonEntered(
                        again, HOLDER, PERSON, new WorkAway(sealed("here"), null, null, null, DAY), DAY.plusDays(2)));
        assertThat(toldTo(HOLDER)).singleElement().satisfies(line -> {
            assertThat(line.entry()).isNull();
            assertThat(line.toTakeOff()).isFalse();
        });
    }

    @Test
    void a_third_village_and_the_federation_are_told_nothing_here() {
        settled(Settlement.VILLAGE_TAKES_OVER);
        assertThat(toldTo(new VillageId("village-three"))).isEmpty();
        views.rights().revokeAll();
        views.rights().grant(Role.SUPERIOR_REVIEWER, Area.of(HOLDER));
        assertThatThrownBy(() -> views.ask(new FindOutcomes(null), seen)).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_past_is_read_as_it_was_known_then() {
        SeenAt open = seen;
        settled(Settlement.VILLAGE_TAKES_OVER);
        SeenAt decided = seen;
        given(ROW.value(), new PersonTakenOff(ROW, HOLDER, PERSON, DAY.plusDays(2), OffGround.OTHER_VILLAGE));
        assertThat(toldTo(HOLDER, open)).isEmpty();
        assertThat(toldTo(WANTS, open))
                .singleElement()
                .satisfies(line -> assertThat(line.settlement()).isNull());
        assertThat(toldTo(HOLDER, decided))
                .singleElement()
                .satisfies(line -> assertThat(line.toTakeOff()).isTrue());
    }

    @Test
    void an_erased_person_leaves_neither_name_nor_number() {
        settled(Settlement.VILLAGE_TAKES_OVER);
        given(PERSON.value(), new PersonErasedForEver(PERSON, "本人要求"));
        assertThat(toldTo(HOLDER)).singleElement().satisfies(line -> {
            assertThat(line.name()).isNull();
            assertThat(line.idNumber()).isNull();
        });
    }

    private void settled(Settlement settlement) {
        given(PAIR.value(), new ReferralSettled(PAIR, PERSON, WANTS, settlement, sealed("why"), DAY.plusDays(1)));
    }

    private List<FindOutcomes.Line> toldTo(VillageId village) {
        return toldTo(village, null);
    }

    private List<FindOutcomes.Line> toldTo(VillageId village, SeenAt moment) {
        views.rights().revokeAll();
        views.rights().grant(Role.VILLAGE_CADRE, Area.of(village));
        return views.ask(new FindOutcomes(moment == null ? null : new AsOf.Place(moment)), seen)
                .lines();
    }

    private static Envelope sealed(String says) {
        return new Envelope(PERSON, "person.name", 1, "request-0", "nonce", says);
    }

    private void given(String stream, DomainEvent... events) {
        seen = views.given(stream, events);
    }
}
