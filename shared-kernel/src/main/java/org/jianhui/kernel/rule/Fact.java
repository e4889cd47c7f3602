package org.jianhui.kernel.rule;

import org.jspecify.annotations.Nullable;

/** One input or intermediate result of a judgement, shown to the person concerned. Never personal data in clear. */
public record Fact(String name, String value) {

    /** @param value shown as a dash if there is none */
    public static Fact of(String name, @Nullable Object value) {
        return new Fact(name, value == null ? "-" : value.toString());
    }
}
