package org.jianhui.command.privacy.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A resident ID number has 18 places, a real birth date and the check digit of GB 11643. Its text shows no digit of it. */
public record IdNumberSound(String normal) implements Rule {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "ID_CHECKSUM";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return !normal.matches("[1-9][0-9]{16}[0-9X]") || !birthIsADay() || checkDigit() != normal.charAt(17);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("places", normal.length()));
    }

    @Override
    public String field() {
        return "idNumber";
    }

    @Override
    public String toString() {
        return "IdNumberSound[…]";
    }

    private boolean birthIsADay() {
        try {
            return LocalDate.parse(normal.substring(6, 14), BIRTH).getYear() >= 1850;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private char checkDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (normal.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
