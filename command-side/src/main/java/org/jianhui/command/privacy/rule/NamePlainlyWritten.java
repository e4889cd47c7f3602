package org.jianhui.command.privacy.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A name has 1 to 50 letters, with middle dots and single spaces at most: no control, format or private characters. */
public record NamePlainlyWritten(String normal) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "NAME_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return normal.length() > 50 || !normal.matches("[\\p{L}\\p{M}]([\\p{L}\\p{M}\\u00B7 .'-]*[\\p{L}\\p{M}.])?");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("places", normal.length()));
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public String toString() {
        return "NamePlainlyWritten[…]";
    }
}
