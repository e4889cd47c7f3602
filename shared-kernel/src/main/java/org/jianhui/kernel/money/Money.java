package org.jianhui.kernel.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of yuan in whole fen ($-09); stored as the number of fen.
 *
 * @param fen hundredths of a yuan; negative where something is taken away
 */
public record Money(@JsonValue long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern YUAN = Pattern.compile("(-?)([0-9]{1,9})(?:\\.([0-9]{1,2}))?");

    @JsonCreator
    public Money {}

    /**
     * Yuan as people and the rule book write them: {@code 30}, {@code 30.5} or {@code 30.00}.
     *
     * @throws IllegalArgumentException if it reads otherwise, or is finer than a fen
     */
    public static Money parse(String yuan) {
        Matcher read = YUAN.matcher(yuan.strip());
        if (!read.matches()) {
            throw new IllegalArgumentException("no amount of money");
        }
        String part = read.group(3) == null ? "" : read.group(3);
        long fen = Long.parseLong(read.group(2)) * 100 + Long.parseLong((part + "00").substring(0, 2));
        return new Money(read.group(1).isEmpty() ? fen : -fen);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two places: {@code 30.00}. */
    @Override
    public String toString() {
        long whole = Math.abs(fen);
        return "%s%d.%02d".formatted(fen < 0 ? "-" : "", whole / 100, whole % 100);
    }
}
