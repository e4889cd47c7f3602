package org.jianhui.workbench.api;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body without repeating any of its content. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal refusal(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException cause
                ? refusal(cause)
                : Refusal.of(HttpStatus.BAD_REQUEST, "MALFORMED");
    }

    static Refusal refusal(JacksonException cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return at(cause, "UNKNOWN_FIELD");
        }
        if (cause instanceof StreamConstraintsException) {
            return Refusal.of(HttpStatus.BAD_REQUEST, "TOO_DEEP_OR_LONG");
        }
        if (cause instanceof StreamReadException) {
            boolean duplicate = String.valueOf(cause.getOriginalMessage()).contains("Duplicate");
            return Refusal.of(HttpStatus.BAD_REQUEST, duplicate ? "DUPLICATE_FIELD" : "MALFORMED");
        }
        if (cause instanceof InvalidFormatException understood && understood.getValue() instanceof Temporal) {
            return at(cause, DayOutOfRange.CODE);
        }
        if (cause instanceof MismatchedInputException mismatch) {
            boolean trailing = String.valueOf(mismatch.getOriginalMessage()).contains("Trailing token");
            return trailing ? Refusal.of(HttpStatus.BAD_REQUEST, "MALFORMED") : at(cause, "WRONG_TYPE");
        }
        return at(cause, "WRONG_TYPE");
    }

    private static Refusal at(JacksonException cause, String code) {
        String field = cause.getPath().stream()
                .map(part -> part.getPropertyName() == null
                        ? "[" + part.getIndex() + "]"
                        : part.getPropertyName().replaceAll("[^\\p{L}\\p{N}_-]", "?"))
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        String shown = field.length() > 200 ? field.substring(0, 200) : field;
        return Refusal.of(HttpStatus.BAD_REQUEST, code, List.of(Refusal.Reason.of(shown, code, null)));
    }
}
