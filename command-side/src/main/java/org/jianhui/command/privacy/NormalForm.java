package org.jianhui.command.privacy;

import java.text.Normalizer;
import java.util.Locale;
import org.jianhui.command.privacy.rule.IdNumberSound;
import org.jianhui.command.privacy.rule.NamePlainlyWritten;
import org.jianhui.command.privacy.rule.PhoneNumberSound;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Rule;

/** One way to write a value, however it was typed: full-width, spaced, lower-case x, with or without +86. */
final class NormalForm {

    private NormalForm() {}

    static String of(PersonalField field, String typed) {
        return switch (field) {
            case NAME -> name(typed);
            case ID_NUMBER -> compact(typed).toUpperCase(Locale.ROOT);
            case PHONE -> phone(typed);
            case SEX, BIRTH_DATE, EMPLOYER, WORK_PLACE, TRADE, PAYER, PHOTO, STATEMENT, FILE -> typed;
        };
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated if the normal form is not sound */
    static String sound(PersonalField field, String typed) {
        String normal = of(field, typed);
        switch (field) {
            case NAME -> Rule.verify(new NamePlainlyWritten(normal));
            case ID_NUMBER -> Rule.verify(new IdNumberSound(normal));
            case PHONE -> Rule.verify(new PhoneNumberSound(normal));
            case SEX, BIRTH_DATE, EMPLOYER, WORK_PLACE, TRADE, PAYER, PHOTO, STATEMENT, FILE -> {}
        }
        return normal;
    }

    /** Spaces are dropped between Chinese characters and kept single elsewhere; every middle dot becomes U+00B7. */
    private static String name(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u00B7\\u2022\\u2027\\u30FB\\u2219\\u22C5]", "\u00B7")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        return plain.replaceAll("(?<=\\p{IsHan}) | (?=\\p{IsHan})", "");
    }

    private static String phone(String typed) {
        String digits = compact(typed).replaceAll("[()\\uFF08\\uFF09.]", "");
        String local = digits.replaceFirst("^(\\+86|0086)", "");
        return local.length() == 13 && local.startsWith("86") ? local.substring(2) : local;
    }

    private static String compact(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00A0\\-\\u2010-\\u2015\\u2212]+", "");
    }
}
