package org.jianhui.kernel.rule;

/** One input or intermediate result of a judgement, shown to the person concerned. Never personal data in clear. */
public record Fact(String name, String value) {

    public static Fact of(String name, Object value) {
        return new Fact(name, String.valueOf(value));
    }
}
