package org.jianhui.command.privacy.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A phone number is a mobile number of 11 digits, or a landline of 7 to 12 digits with its area code. */
public record PhoneNumberSound(String normal) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "PHONE_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !normal.matches("1[3-9][0-9]{9}|0[0-9]{9,11}|[2-9][0-9]{6,7}");
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("places", normal.length()));
    }

    @Override
    public String field() {
        return "phone";
    }

    @Override
    public String toString() {
        return "PhoneNumberSound[…]";
    }
}
