package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Half of all who should attend is half of no fewer than are on record: all members, or the delegates of the congress that elected
 * the committee. An office may also be filled by the body it belongs to, out of its own midst.
 *
 * @param least the fewest who should attend a meeting; null if that is not on record
 * @param body how many sit in the body that may elect instead; 0 if none may
 */
public record DueAsOnRecord(int due, @Nullable Integer least, int body) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "FEWER_DUE_THAN_ON_RECORD";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法18");
    }

    @Override
    public boolean isViolated() {
        return least != null && due < least && (body == 0 || due != body);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("due", due), Fact.of("dueOnRecord", least), Fact.of("bodySize", body));
    }

    @Override
    public String field() {
        return "due";
    }
}
