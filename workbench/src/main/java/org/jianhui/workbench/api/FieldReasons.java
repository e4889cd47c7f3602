package org.jianhui.workbench.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Puts validation errors of fields into reasons: {@code NotBlank} becomes the code {@code NOT_BLANK}. */
final class FieldReasons {

    private FieldReasons() {}

    static List<Refusal.Reason> of(BindingResult result) {
        return result.getAllErrors().stream().map(FieldReasons::of).toList();
    }

    private static Refusal.Reason of(ObjectError error) {
        String field = error instanceof FieldError inField ? inField.getField() : null;
        boolean unreadable = error instanceof FieldError inField && inField.isBindingFailure();
        String code = unreadable ? "WRONG_TYPE" : codeOf(error.getCode());
        return Refusal.Reason.of(field, code, unreadable ? null : error.getDefaultMessage());
    }

    static List<Refusal.Reason> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> {
                    String field = error instanceof FieldError inField
                            ? inField.getField()
                            : result.getMethodParameter().getParameterName();
                    return Refusal.Reason.of(field, codeOf(lastCode(error)), error.getDefaultMessage());
                }))
                .collect(Collectors.toList());
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static String codeOf(@Nullable String code) {
        return code == null
                ? "INVALID"
                : code.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
