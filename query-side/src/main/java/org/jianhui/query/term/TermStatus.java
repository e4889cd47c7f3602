package org.jianhui.query.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.rule.Fact;

/**
 * Where a term stands on a day, to be said in plain sentences: {@code status.term.<key>} says what is, {@code ….why} why,
 * {@code ….next} what happens next. The facts are the sentences' parameters in their order.
 *
 * @param overdue whether the last day has passed without a successor, or a reply is late
 */
public record TermStatus(String key, List<Fact> facts, boolean overdue) {

    /** Every key there is, so that a test can ask whether each is said. */
    public static final List<String> KEYS = List.of(
            "RUNNING", "REELECTION_DUE", "REELECTION_RUNNING", "REQUEST_ASKED", "OVERRUN", "SUCCEEDED", "UNION_CLOSED");

    public TermStatus {
        facts = List.copyOf(facts);
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("no such status: " + key);
        }
    }

    static TermStatus of(TermView view, LocalDate today) {
        if (view.ending() != null) {
            TermView.Ending ending = Objects.requireNonNull(view.ending());
            return new TermStatus(ending.cause().name(), List.of(Fact.of("lastDay", ending.lastDay())), false);
        }
        AskedLine asked = view.asked();
        if (asked != null) {
            return new TermStatus(
                    "REQUEST_ASKED",
                    List.of(
                            Fact.of("about", asked.about()),
                            Fact.of("number", asked.request().number()),
                            Fact.of("dueOn", asked.replyDueOn())),
                    today.isAfter(asked.replyDueOn()));
        }
        long days = ChronoUnit.DAYS.between(today, view.lastDay());
        if (days < 0) {
            return new TermStatus("OVERRUN", List.of(Fact.of("lastDay", view.lastDay()), Fact.of("days", -days)), true);
        }
        String key = view.reelection() != null
                ? "REELECTION_RUNNING"
                : view.warnedOn() != null ? "REELECTION_DUE" : "RUNNING";
        return new TermStatus(key, List.of(Fact.of("lastDay", view.lastDay()), Fact.of("days", days)), false);
    }
}
