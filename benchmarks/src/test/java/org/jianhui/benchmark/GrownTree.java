package org.jianhui.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionRenamed;
import org.jianhui.kernel.organisation.event.VillageRegistered;
import org.jianhui.kernel.organisation.event.VillageRenamed;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.testing.TestActs;
import org.springframework.context.ApplicationContext;

/** A township beside that of the sample, with as many unions and villages as are asked for, each renamed once and with a post that is held. */
final class GrownTree {

    private static final UnionId TOWNSHIP = new UnionId("union-benchmark");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final int STREAMS_PER_ACT = 100;

    private final Acts acts;
    private final Journal journal;
    private final ActClock clock;
    private int units;

    GrownTree(ApplicationContext application) {
        this.acts = application.getBean(Acts.class);
        this.journal = application.getBean(Journal.class);
        this.clock = application.getBean(ActClock.class);
        record(Map.of(
                TOWNSHIP.value(),
                List.of(new UnionEstablished(TOWNSHIP, "测试乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, null, BEGIN))));
    }

    /** The last unit that was added: every second one is a village. */
    Area last() {
        return area(units);
    }

    /** @return the place of the last event */
    SeenAt growTo(int wanted) {
        SeenAt seen = SeenAt.START;
        while (units < wanted) {
            Map<String, List<? extends DomainEvent>> streams = new LinkedHashMap<>();
            while (units < wanted && streams.size() < STREAMS_PER_ACT) {
                units++;
                Area area = area(units);
                PostId post = new PostId("post-benchmark-" + units);
                streams.put(area.value(), units(area));
                streams.put(
                        post.value(),
                        List.of(
                                new PostCreated(post, area, PostKind.DEDICATED_CADRE, "专职干部", 1),
                                new PostTaken(post, new PersonId("person-benchmark-" + units), BEGIN)));
            }
            seen = record(streams);
        }
        return seen;
    }

    private static Area area(int number) {
        return new Area((number % 2 == 0 ? "village-benchmark-" : "union-benchmark-") + number);
    }

    private List<DomainEvent> units(Area area) {
        List<DomainEvent> events = new ArrayList<>();
        area.village()
                .ifPresent(village -> events.addAll(List.of(
                        new VillageRegistered(village, "测试村" + units, TOWNSHIP, BEGIN),
                        new VillageRenamed(village, "测试社区" + units, BEGIN.plusYears(1)))));
        area.union()
                .ifPresent(union -> events.addAll(List.of(
                        new UnionEstablished(union, "测试工会" + units, UnionLevel.BASE_UNION, TOWNSHIP, BEGIN),
                        new UnionRenamed(union, "测试联合工会" + units, BEGIN.plusYears(1)))));
        return events;
    }

    private SeenAt record(Map<String, ? extends List<? extends DomainEvent>> streams) {
        return acts.perform(TestActs.now(clock), null, sender -> {
                    streams.forEach((stream, events) -> events.forEach(event -> journal.recordIn(stream, event)));
                    return TOWNSHIP.value();
                })
                .seenAt();
    }
}
