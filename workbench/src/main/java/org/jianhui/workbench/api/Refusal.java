package org.jianhui.workbench.api;

import java.util.List;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Why something was not done, before it is put into words: status, stable code, reasons. */
public record Refusal(HttpStatusCode status, String code, List<Reason> reasons, HttpHeaders headers) {

    /** One reason; {@code said} is a text for the person where the code has none of its own. */
    public record Reason(
            @Nullable String field,
            @Nullable String rule,
            String code,
            @Nullable String clause,
            List<Fact> facts,
            @Nullable String said) {

        static Reason of(Rule rule) {
            return new Reason(
                    rule.field(), rule.id(), rule.code(), rule.clause().place(), List.copyOf(rule.facts()), null);
        }

        static Reason of(@Nullable String field, String code, @Nullable String said) {
            return new Reason(field, null, code, null, List.of(), said);
        }
    }

    static Refusal of(HttpStatusCode status, String code) {
        return new Refusal(status, code, List.of(), new HttpHeaders());
    }

    static Refusal of(HttpStatus status, String code, List<Reason> reasons) {
        return new Refusal(status, code, reasons, new HttpHeaders());
    }

    Refusal retryAfter(int seconds) {
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return this;
    }
}
