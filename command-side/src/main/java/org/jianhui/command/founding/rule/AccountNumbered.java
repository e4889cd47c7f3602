package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An account has its number: 8 to 32 digits. */
public record AccountNumbered(String number) implements Rule {

    @Override
    public String id() {
        return "F-12";
    }

    @Override
    public String code() {
        return "ACCOUNT_NUMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return !number.matches("\\d{8,32}");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("digits", number.length()));
    }

    @Override
    public String field() {
        return "number";
    }
}
