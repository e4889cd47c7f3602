package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** At least one receipt is handed in, and no more than one person counts at one sitting. */
public record SomeHandedIn(int receipts) implements Rule {

    public static final int MOST = 500;

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "HAND_IN_SIZE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return receipts < 1 || receipts > MOST;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("receipts", receipts), Fact.of("mostReceipts", MOST));
    }

    @Override
    public String field() {
        return "receipts";
    }
}
