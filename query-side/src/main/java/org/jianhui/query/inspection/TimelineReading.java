package org.jianhui.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Makes one line of what happened in several streams; steps that only the engine cares for are left out. */
final class TimelineReading {

    private final List<TimelineRow> rows = new ArrayList<>();

    static List<TimelineRow> of(List<Recorded<?>> events) {
        TimelineReading reading = new TimelineReading();
        events.forEach(reading::add);
        return List.copyOf(reading.rows);
    }

    private void add(Recorded<?> recorded) {
        StepLines.@Nullable Line line = line(recorded.event());
        if (line == null) {
            return;
        }
        String type = EventNames.name(recorded.event().getClass());
        @Nullable String actedOn = text(recorded, ActMetadata.ACTED_ON);
        List<String> rules = StepClauses.rules(type, List.of());
        rows.add(new TimelineRow(
                recorded.place(),
                line.kind(),
                type,
                line.facts(),
                recorded.recordedAt(),
                actedOn == null || Instant.parse(actedOn).equals(recorded.recordedAt()) ? null : Instant.parse(actedOn),
                recorded.event() instanceof ProcessStep step ? step.run().definition() : null,
                line.element(),
                text(recorded, ActMetadata.ACCOUNT),
                text(recorded, ActMetadata.PERSON),
                text(recorded, ActMetadata.ON_BEHALF_OF),
                rules,
                StepClauses.clauses(rules),
                waited(recorded.recordedAt())));
    }

    private static StepLines.@Nullable Line line(Object event) {
        if (event instanceof ElectionEvent e) {
            return ElectionLines.of(e);
        }
        if (event instanceof FoundingEvent e) {
            return FoundingLines.of(e);
        }
        if (event instanceof HistoryEvent e) {
            return HistoryLines.of(e);
        }
        if (event instanceof TermEvent e) {
            return TermLines.of(e);
        }
        if (event instanceof AssemblyEvent e) {
            return AssemblyLines.of(e);
        }
        if (event instanceof BallotEvent e) {
            return BallotLines.of(e);
        }
        if (event instanceof PaperIssued e) {
            return new StepLines.Line(
                    TimelineRow.Kind.PAPER,
                    null,
                    List.of(Fact.of("kind", e.kind()), Fact.of("number", e.number()), Fact.of("paper", e.paper())));
        }
        return event instanceof ProcessStep step ? StepLines.of(step) : null;
    }

    private long waited(Instant at) {
        return rows.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(day(rows.get(rows.size() - 1).recordedAt()), day(at));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Zone.SHANGHAI);
    }

    private static @Nullable String text(Recorded<?> recorded, String key) {
        Object value = recorded.metadata().get(key);
        return value == null ? null : value.toString();
    }
}
