package org.jianhui.workbench.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What has to be corrected in a form, for the list above it; {@code mistakes} in templates. A field is called by the message
 * {@code field.<type of the form>.<name>}, or {@code field.<name>} where all forms call it the same.
 */
public final class Mistakes implements SpokenInPages {

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    private final MessageSource messages;

    Mistakes(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param at the id of the field in the page; null if it belongs to none
     * @param name what the field is called; null if it belongs to none
     * @param said what is wrong
     */
    public record Mistake(@Nullable String at, @Nullable String name, String said) {}

    /** All of a form; empty where no form was sent. */
    public List<Mistake> in(@Nullable BindingResult errors) {
        return errors == null
                ? List.of()
                : errors.getAllErrors().stream()
                        .map(error -> mistake(errors, error))
                        .toList();
    }

    /** Where a refusal's reason is to be corrected; null if the form has no field for it. */
    public @Nullable Mistake of(@Nullable BindingResult errors, String code) {
        return errors == null
                ? null
                : errors.getFieldErrors().stream()
                        .filter(error -> error.getCodes() != null
                                && Arrays.asList(error.getCodes()).contains(code))
                        .map(error -> mistake(errors, error))
                        .findFirst()
                        .orElse(null);
    }

    private Mistake mistake(BindingResult errors, ObjectError error) {
        Locale locale = LocaleContextHolder.getLocale();
        String said = messages.getMessage(error, locale);
        if (!(error instanceof FieldError inField)) {
            return new Mistake(null, null, said);
        }
        Object form = errors.getTarget();
        String type = form == null ? "" : form.getClass().getSimpleName();
        return new Mistake(idOf(inField.getField()), name(type, inField.getField(), locale), said);
    }

    /** As the parts of the layout make the id of a field from its name. */
    private static String idOf(String field) {
        return field.replace('.', '-').replace('[', '-').replace("]", "");
    }

    private String name(String type, String field, Locale locale) {
        String last = ROW.matcher(field.substring(field.lastIndexOf('.') + 1)).replaceAll("");
        String common = messages.getMessage("field." + last, null, last, locale);
        String name = messages.getMessage("field." + type + "." + last, null, common, locale);
        Matcher row = ROW.matcher(field);
        Object[] place = row.find() ? new Object[] {Integer.parseInt(row.group(1)) + 1, name} : null;
        return place == null ? String.valueOf(name) : messages.getMessage("field.row", place, locale);
    }
}
