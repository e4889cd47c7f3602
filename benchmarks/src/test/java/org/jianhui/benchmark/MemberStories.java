package org.jianhui.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentForm;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.MembershipResumed;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.event.PersonRecorded;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.springframework.context.ApplicationContext;

/** Fills the log: of each invented member three events, recorded, applied, admitted, of the size that they have in life. */
final class MemberStories {

    /** One that was told of for long, with two places in it. */
    record Kept(MembershipId membership, SeenAt middle, SeenAt end) {}

    private static final int OF_ONE_ACT = 100;
    static final UnionId UNION = new UnionId("union-measured");
    private static final VillageId VILLAGE = new VillageId("village-measured");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final Basis BASIS =
            new Basis("rulebook-2022-06-06", List.of("M-02"), List.of(new Fact("age", "32")));

    private final Acts acts;
    private final Journal journal;
    private final SettableClock clock;

    MemberStories(ApplicationContext context) {
        this.acts = context.getBean(Acts.class);
        this.journal = context.getBean(Journal.class);
        this.clock = context.getBean(SettableClock.class);
    }

    /** Returns the place of the last event. */
    SeenAt tell(int members) {
        SeenAt end = SeenAt.START;
        for (int from = 0; from < members; from += OF_ONE_ACT) {
            int first = from;
            end = acts.perform(TestActs.now(clock), null, sender -> {
                        for (int member = first; member < Math.min(first + OF_ONE_ACT, members); member++) {
                            tellOf(member);
                        }
                        return "members-" + first;
                    })
                    .seenAt();
        }
        return end;
    }

    /** Tells of one member who keeps the membership again and again, each change an act of its own. */
    Kept tellOne(int events) {
        PersonId person = new PersonId("person-kept");
        MembershipId membership = new MembershipId("membership-kept");
        List<SeenAt> places = new ArrayList<>();
        places.add(told(membership, applied(membership, person)));
        places.add(told(membership, new MemberAdmitted(membership, UNION, person, VILLAGE, DAY, false, BASIS)));
        while (places.size() < events) {
            LocalDate day = DAY.plusDays(places.size());
            places.add(told(
                    membership,
                    places.size() % 2 == 0
                            ? new MembershipRetained(membership, UNION, person, day, sealed(person, "reason"), null)
                            : new MembershipResumed(membership, UNION, person, day)));
        }
        return new Kept(membership, places.get(events / 2 - 1), places.get(events - 1));
    }

    private SeenAt told(MembershipId membership, MembershipEvent event) {
        return acts.perform(TestActs.now(clock), null, sender -> {
                    journal.recordIn(membership.value(), event);
                    return membership.value();
                })
                .seenAt();
    }

    private void tellOf(int number) {
        PersonId person = new PersonId("person-%08d".formatted(number));
        MembershipId membership = new MembershipId("membership-%08d".formatted(number));
        journal.recordIn(
                person.value(),
                new PersonRecorded(
                        person, VILLAGE, sealed(person, "name"), sealed(person, "id-number"), sealed(person, "phone")));
        journal.recordIn(membership.value(), applied(membership, person));
        journal.recordIn(membership.value(), new MemberAdmitted(membership, UNION, person, VILLAGE, DAY, false, BASIS));
    }

    private static ApplicationEntered applied(MembershipId membership, PersonId person) {
        Declaration declaration = new Declaration(
                sealed(person, "sex"),
                sealed(person, "birth-date"),
                VILLAGE,
                sealed(person, "employer"),
                WorkRelation.EMPLOYMENT,
                true,
                true);
        return new ApplicationEntered(
                membership,
                UNION,
                person,
                VILLAGE,
                declaration,
                new Consent("joining-2022-06-06", List.of(), ConsentForm.SIGNED_ON_PAPER, DAY, null),
                new Acknowledgement("joining-2022-06-06", DAY),
                null,
                DAY,
                List.of(),
                BASIS);
    }

    private static Envelope sealed(PersonId person, String field) {
        return new Envelope(
                person,
                "person." + field,
                1,
                "request-0",
                "bm9uY2Vub25jZW5v",
                "c2VhbGVkIHRleHQgb2Ygc29tZSBsZW5ndGggMTIz");
    }
}
